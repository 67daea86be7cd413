<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A native window for AINative servers, and a server of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>A new token replaces the one that is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone on the way can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made anew at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the access token without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored token is for {place}, and is not sent to this one. Enter this server&apos;s token, or forget the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server that is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning and end of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork into a new chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on in the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is marked in the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The answer is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} Allow it, or do not, in the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerDefaults</name>
    <message>
        <source>Maximum tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chats begin with these. Each can have its own, beside its model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the provider for its models, which costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for the provider&apos;s own. A server that speaks the same interface works, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key goes there, too: replace or remove it if it is for another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it only until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set; Ollama on this computer needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers, and can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is reached at its own address from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is reached at {place} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>An answer could not be saved, because the disk refuses it. Make room, or copy the answer; it is lost where the window is closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message numerus="yes">
        <source>%n px</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach images or text files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>A message takes %n files. Send the others with the next one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsLink</name>
    <message>
        <source>Attach images or text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file. The message itself takes one million characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>A message can be deleted once the answer has ended, or is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n messages.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of “{title}” up to here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted can be brought back once the answer has ended, or is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted cannot be brought back: what it belongs to is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, such as gpt-4o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server chooses the model. To ask for another one, name it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>A model that wants to use one asks you first, unless you always allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger images are scaled down to that before they are sent. Most models look at 1568 px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest edge of attached images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one breaks the line; so does Shift+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter shows it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>Does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataLink</name>
    <message>
        <source>No program here shows folders. The folder is {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Conversations and settings are in one folder. Keys are in the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysChart</name>
    <message numerus="yes">
        <source>%n days, {busy} of them with answers. Arrow keys go through them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsLink</name>
    <message>
        <source>No program here shows folders. The log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n things are wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also ask a model that may cost money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at this computer, at the way to the server in use, and at its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>What you are writing cannot be saved now, and is in this window alone. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the edit (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing an earlier message. It is sent as a new version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a key or a server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>{gap} ms after the event before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file}, of which the first %Ln characters are shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindInChat</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FontBox</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be saved ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Send a message: what goes over the wire shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tokens per second, last %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key of {action}: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>Take it from there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the key of {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysLink</name>
    <message>
        <source>The key is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} The key was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Deleted %n chats.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was deleted is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Choose the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>A server that sends nothing for so long gets a note, with Stop and Keep waiting beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note silence after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterFields</name>
    <message>
        <source>Maximum tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the model answers as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParametersButton</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is set for this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, length and system prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParametersPopup</name>
    <message>
        <source>Edit personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, 0 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonaFields</name>
    <message>
        <source>Give the persona a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona&apos;s system prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Careful editor”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is to be, and to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be shown. It may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, such as gpt-4o*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write a number such as 2.50.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Add a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of a million tokens, as your provider names them. In a model&apos;s name * stands for anything, as in gpt-4o*; the first that fits counts. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as € or USD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now} now, {most} at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>At its own speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a saved log into a new chat; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>(The recording begins in the middle of an answer.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A PEM file with the authority to trust for this server, beside those that the system trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this server only. This machine is never reached through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is reached directly. This machine is never reached through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system says, its exceptions included. This machine is never reached through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proxy}, own certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything, or &gt; for commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action of the menus, with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersLink</name>
    <message>
        <source>{problem} The proxy&apos;s password is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} The token is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source> kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto tries SSE first and falls over to WebSocket only when the server does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport and stops at the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>In a deleted chat: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another chat: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{title}”: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message field and conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has these letters or this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} alone is for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to {action} and cannot be given away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} has a use of its own in text fields. Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is used by {action}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stream status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreLink</name>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can be restored once the answer has ended, or is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations&apos; file was empty, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily backup found damage in the conversations&apos; file, so none was made. Repair saves all that can be read into a new file, and keeps the damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>a date as Qt writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} The newest backup is of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolChoices</name>
    <message>
        <source>This server has no tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {server}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Always allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server for its tools…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of {title} {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportPill</name>
    <message>
        <source>Transport: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport: {name}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Asking {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks {host}, and only when you press the button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no address to ask for newer versions. Look where you got it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is there, of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageDialog</name>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: no answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageLink</name>
    <message>
        <source>All usage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Another version can be shown once the answer has ended, or is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Image, {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Content of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files on this computer can be attached. Save it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted image.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels. Images may have {most} million: make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {size}, which is the most that can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text file, nor a PNG, JPEG, WebP or GIF image. Only those can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” looks like an image, but cannot be read. It may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays larger than {size}. Make it smaller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was left out: the files of one message may have {size} together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Add a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come from the demo model on this computer. It needs no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come from the model that the server chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come from {label}, through {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come from {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server for its models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain backpressure with an everyday picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama does not run, or has no models. Start it, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me a table, a list and some code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for {name} any more. Add one in Preferences → API keys, or change the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can the demo model do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should I ask you first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is not offered any more. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conversation_list</name>
    <message>
        <source>MMM d</source>
        <comment>a date as Qt writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}</source>
        <comment>the heading of a month of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash_notice</name>
    <message>
        <source>AINative Desktop ended unexpectedly the last time. Your conversations are safe. A report without your words and keys can be copied; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message numerus="yes">
        <source>%n cuts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut for {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>link_offer</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link goes to {shown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link writes a mail to {shown}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>(the server said: {said})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WebSocket can give the proxy at {place} a name and a password in ASCII only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message has a role or a state that this app does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is not as this app writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the answer is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream in {name} lasts longer than a day, so it is not replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment is not in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the conversations&apos; file, so this could not be saved or read. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto will not work: neither transport does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto will use SSE, which it tries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto will use WebSocket, since SSE is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto would stop at what goes wrong with SSE, since that is no sign that it is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how it is spelled, and that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it runs, its URL, and that no firewall is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL, or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL; if the server has an authority of its own, choose its certificate in Preferences → Servers → Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask who runs the server to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your system&apos;s proxy setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare could not encrypt its connection to the server. Ask who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare does not trust the server&apos;s certificate. Ask who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the message, remove a file or take smaller ones, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s URL, such as http://proxy.example.org:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s URL, such as https://ai.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are held back on their way, up to {held} s: answers come in bursts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events come as the server sends them; nothing holds them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this server takes plain text alone, edit the message, remove its files, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this server takes text alone, edit the message, remove its images, and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked to wait ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has two attachments with the id “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has two messages with the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no list of releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as this app writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which server the access token is for, so nothing was sent. Enter it again in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is not this project&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “{name}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “{name}” is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “{name}” is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the name and password out of the URL; the access token has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the name and password out of the proxy&apos;s URL; they have fields of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of {name} is not an event of a stream. Choose a log that the inspector saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {host} takes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or give yourself the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer for {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within {limit} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen. Choose one of {name}&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keyring was found. Secrets can be kept only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet; it is made when the window first opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; the server is reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; this machine is reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; {lower} reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. It is saved as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: a message to its model may cost money, and nobody has allowed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: there is no way to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read from the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older messages were left out of this request to stay within the server&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older messages, images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences → Servers → Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rest took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting, {attempt}. What arrived is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting the local server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this again; if it stays so, look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the one that is wrong: certificates and waits go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the app. The details are in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the local server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That disk cannot be written to. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a folder. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is soon. Ask who runs the server to renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL must end before any ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL must start with https:// or http://. Did you mean https://{url}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token holds characters that cannot be sent. Enter it again in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token was entered for {origin}, and this server is {origin2}, so nothing was sent. Enter this server&apos;s token, or forget the old one, in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account at {where} has no credit left, or its limit is reached. Check its billing page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the list of releases is not an https address, so it was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {name} begins with http:, so anyone on the way could read the key. Use https:, or remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ended with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer goes on in memory, and is saved as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is being saved again. Nothing of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is longer than 64 MiB, so it was stopped. What arrived is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is saved now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not whole: {tokens} of {TOKENS} tokens came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app sets it aside at its next start, and offers the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was closed while a damaged file was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was closed while this answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be restored ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged, too. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. What was there before was kept as {name} in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate in {ca_file} ended on {ends}. Ask for the one that follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate in {ca_file} is damaged. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified ({verify_message}), so nothing was asked. Check this computer&apos;s clock, or who runs the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. The server may have begun its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. What arrived is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke, and the server no longer has the rest of this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {where} broke before the answer was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one, or send less history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is too long for this server. Lower “History sent” in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation of this answer is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations could not be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations&apos; file is damaged, so not all of it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations&apos; file is of another version. Start this app once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations&apos; file {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and it could not be set aside ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and the disk is too full to save what can be read. Make room, then start the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}. It was kept as {name} in the data folder, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date and time now, in a time zone of the IANA database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no more room for you. Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which version of the format it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for that disk. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of this app. Update the app, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be had in time. Is the keyring locked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of releases holds only until {expires}, so it may hide a newer one. Check this computer&apos;s clock, or look at the project&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of releases was refused. {why} Try again later; if it stays so, tell the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server cannot be started: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server did not start in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server keeps stopping. The log says more; restart the app to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server stopped. Restarting it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message “{id}” does not stand after the one that it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model asked for tools {ROUNDS} times in a row and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{model}” cannot use tools. Switch them off, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{model}” takes no images. Choose another one, or send text alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most tokens of an answer are a whole number from 1 to {TOKENS_LIMIT}, or nothing for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy at {place} could not be reached. {whose}, or choose another in {OWN}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be used: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Check them in Preferences → Servers → Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s URL cannot be used. Correct it in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must end after its port, as in http://proxy.example.org:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must start with http://, https:// or socks5://, as in http://proxy.example:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s password was entered for another proxy or name, so nothing was sent. Enter it again in Preferences → Servers → Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ends here, in the middle of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request cannot be sent as JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must be a text frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered in a way that is not a stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with JSON that holds no messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for payment first. Look at your account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {place} {why}. Check that it runs and its URL, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind Cloudflare answered in a way that cannot be read. Look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind Cloudflare did not answer in time. Retry in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind Cloudflare is down. Ask who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind Cloudflare took too long to begin its answer. Retry, or ask who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection before it answered. It may have begun its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection while it was made. Check that it runs, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection without saying that the answer is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not read the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer within {minutes}. Retry, or look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer within {value} minutes. Retry, or look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say in time which models it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this. Check the access token in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer /health in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not encrypt at this address. Try http:// in its URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer WebSocket at this address ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer this. Choose another transport in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not speak WebSocket at this address. Choose SSE in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take messages in this form. Check the URL in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the answer without any text. Look at its log, or retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed while working on the answer. Retry, or look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed, and did not say why. Look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed. Retry in a moment, or look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server found a fault in the request. It may be of another kind or version; check its URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is handling too many requests. Wait a little, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not ready. Wait a little, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is reached through the {kind} proxy at {place}, {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers neither SSE nor WebSocket at this address ({shown}). Check the URL in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects to {quote} ({status}). If you trust that address, use it in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects, but does not say where to ({status}). Check its URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the access token. Check it in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request. Check the server in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reported an error without saying which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says about itself: {quote}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it is well ({value} ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that this message is in work already. Wait a little, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no answer. Retry, or look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent one event of more than {value} MiB, so the stream was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waited too long for the request. Check your connection, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants another kind of connection. Choose another transport in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s /health does not answer as an AINative server does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s URL is not a web address. One looks like https://example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s URL must not hold a name or a password. Use the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is compressed in an unknown way{named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check its URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified ({verify_message}). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s list of models is larger than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own name is left to the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own upstream did not answer properly. Retry in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own upstream took too long. Retry in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}). The defaults are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings {why}. The defaults are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings {why}. They were kept as {name}, and the defaults are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring does not answer. Secrets can be kept only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring failed ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, or keep the secret until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring refused ({redact}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system prompt has {len} characters; it takes {SYSTEM_LENGTH}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used. Correct it, or choose another proxy for this server in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature is a number from 0 to {HOTTEST}, or nothing for the model&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of an arithmetic expression such as (2 + 3) * sqrt(16).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conversations yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no AINative server at this address. Check the URL in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no computer of the name {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for {name}. Set one in Preferences → API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to talk to at this address of {where}. Check the URL in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Idempotency-Key belongs to another request. Use a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address answers with something else than an answer of an AINative server ({quote}). Check the URL in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not take messages. Check the URL in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is no longer in use. Ask who runs the server for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer goes on over another connection, which asked for it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is no longer kept. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build does not say by which keys newer versions are to be known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build does not say where newer versions are to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} {ahead} the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved or read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine streams already. Stop it first, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a URL. It should look like http://proxy.example.org:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a URL. It should look like https://ai.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file with conversations of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot try a provider&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server&apos;s address is not encrypted, so the access token was not sent, and neither was anything else. Use https:// in its URL, or {way_out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not understand what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long a line to be formatted: shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many marks to be formatted: shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too wide a table to be laid out: shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again, {attempt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server answered is not HTTP as it should be ({error}). Look at its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether events are held back cannot be told without SSE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether events are held back on their way cannot be told: the server does not time them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer did not reach the server. {error} Then answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow it in Preferences → Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as chosen for this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt {attempt} of {attempts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by Auto: it worked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by Auto: {transport} is not offered ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {left} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stream there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed at {speed}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored in {keyring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was to be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer version of this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were written by a newer version of this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your system&apos;s proxy setting, or use {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{EMPTY_NOTE} {unknown} of its messages were of no kind that AINative knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ca_file} holds a private key, and no certificate. Choose the authority&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ca_file} holds no certificate in PEM form, which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Secrets can be kept only until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached. Check that this computer is online, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no list of releases now ({status_code}). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is an address, which needs no looking up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is at {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} points to {target}, which was not followed. Tell the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent a compressed list of releases, which was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent an older list of releases than one that was seen here. Try again later; if it stays so, tell the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more than a list of releases has, so the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: takes a day, such as {key2}:2024-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} works ({ms} ms).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: no answer within {time_limit} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and were saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not answer in time. Retry in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {most} events, so it is not replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no events. Choose a log that the inspector saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit}, so it is not replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file that can be replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not text in UTF-8. Choose a log that the inspector saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file. Choose the file with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, {count} conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} was reached; whether it answers was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by} and ends on {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{todo}, or choose WebSocket, over which they come at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} takes connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} answered in a form that is not understood. Check its URL in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be reached. Check {what}, and its address in Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} could not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} could not reach {host}{reason}. Check the server&apos;s URL, or ask who runs the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} could not use an image. Send a smaller one, or another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} did not answer in time. Retry in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} does not allow connections to {host}. Ask who runs it, or choose another in {OWN}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} does not know the model “{model}”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} does not speak SOCKS. Check its URL in {OWN}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is overloaded. Wait {wait}, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} refused the key. Check it in Preferences → API keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} refused to answer this because of its content rules. Say it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} sent an answer with nothing in it. Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} takes no more requests for now. Wait {wait}, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} wants a name and a password, or refused those it got. Check them in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Choose SSE in Preferences → Servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Sending again {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, and all {tokens} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“provider” must be the name of a provider of this server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%Ln older messages are not searched yet; they are being indexed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, “a phrase”, begin*   ·   in:   from:me   before:2024-05-31   ·   &gt; for commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message numerus="yes">
        <source>%Ln more characters were not kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more steps were not kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, still being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}. Open the step above to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wants to use the {tool}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the answer above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool}, failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool}, not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool}, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool}, waits for you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens in, {out} out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens/s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed: nothing was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a day: what went in is pale, what came out is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Where the server did not count, the tokens of %Ln answers are an estimate.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a price: {models} and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without a price: {models}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date as Qt writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token {time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token {time} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
