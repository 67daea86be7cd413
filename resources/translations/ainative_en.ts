<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AppearancePage</name>
    <message numerus="yes">
        <source>%n px</source>
        <translation>
            <numerusform>%n px</numerusform>
            <numerusform>%n px</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>A message takes %n files. Send the others with the next one.</source>
        <translation>
            <numerusform>A message takes %n file. Send the others with the next one.</numerusform>
            <numerusform>A message takes %n files. Send the others with the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message numerus="yes">
        <source>Deleted %n messages.</source>
        <translation>
            <numerusform>Deleted %n message.</numerusform>
            <numerusform>Deleted %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysChart</name>
    <message numerus="yes">
        <source>%n days, {busy} of them with answers. Arrow keys go through them.</source>
        <translation>
            <numerusform>%n day, {busy} of them with answers. Arrow keys go through them.</numerusform>
            <numerusform>%n days, {busy} of them with answers. Arrow keys go through them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n things are wrong.</source>
        <translation>
            <numerusform>One thing is wrong.</numerusform>
            <numerusform>%n things are wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n chosen chats</source>
        <translation>
            <numerusform>%n chosen chat</numerusform>
            <numerusform>%n chosen chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n chats</source>
        <translation>
            <numerusform>{done} of %n chat</numerusform>
            <numerusform>{done} of %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n chats were exported to {name}.</source>
        <translation>
            <numerusform>%n chat was exported to {name}.</numerusform>
            <numerusform>%n chats were exported to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message numerus="yes">
        <source>{file}, of which the first %Ln characters are shown</source>
        <translation>
            <numerusform>{file}, of which the first character is shown</numerusform>
            <numerusform>{file}, of which the first %Ln characters are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n chats are new.</source>
        <translation>
            <numerusform>%n chat is new.</numerusform>
            <numerusform>%n chats are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats have new messages.</source>
        <translation>
            <numerusform>%n chat has new messages.</numerusform>
            <numerusform>%n chats have new messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stay, in which you have written since.</source>
        <translation>
            <numerusform>%n chat stays, in which you have written since.</numerusform>
            <numerusform>%n chats stay, in which you have written since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats that you deleted here stay out.</source>
        <translation>
            <numerusform>%n chat that you deleted here stays out.</numerusform>
            <numerusform>%n chats that you deleted here stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were here already.</source>
        <translation>
            <numerusform>%n chat was here already.</numerusform>
            <numerusform>%n chats were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were left out.</source>
        <translation>
            <numerusform>%n chat was left out.</numerusform>
            <numerusform>%n chats were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were taken away.</source>
        <translation>
            <numerusform>%n chat was taken away.</numerusform>
            <numerusform>%n chats were taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing, and marked.</source>
        <translation>
            <numerusform>%n file is missing, and marked.</numerusform>
            <numerusform>%n files are missing, and marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken out of other chats.</source>
        <translation>
            <numerusform>%n message was taken out of other chats.</numerusform>
            <numerusform>%n messages were taken out of other chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages: “{title}”</source>
        <translation>
            <numerusform>%n new message: “{title}”</numerusform>
            <numerusform>%n new messages: “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New: “{title}”, %n messages</source>
        <translation>
            <numerusform>New: “{title}”, %n message</numerusform>
            <numerusform>New: “{title}”, %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of these.</source>
        <translation>
            <numerusform>… and %n more of these.</numerusform>
            <numerusform>… and %n more of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message numerus="yes">
        <source>tokens per second, last %n s</source>
        <translation>
            <numerusform>tokens per second, last %n s</numerusform>
            <numerusform>tokens per second, last %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Deleted %n chats.</source>
        <translation>
            <numerusform>Deleted %n chat.</numerusform>
            <numerusform>Deleted %n chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n chats</source>
        <translation>
            <numerusform>Archived %n chat</numerusform>
            <numerusform>Archived %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n chats</source>
        <translation>
            <numerusform>Brought back %n chat</numerusform>
            <numerusform>Brought back %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n chats</source>
        <translation>
            <numerusform>Tagged %n chat</numerusform>
            <numerusform>Tagged %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took a tag from %n chats</source>
        <translation>
            <numerusform>Took a tag from %n chat</numerusform>
            <numerusform>Took a tag from %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message numerus="yes">
        <source>A snippet may have %n characters. Attach a longer text as a file.</source>
        <translation>
            <numerusform>A snippet may have %n character. Attach a longer text as a file.</numerusform>
            <numerusform>A snippet may have %n characters. Attach a longer text as a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message numerus="yes">
        <source>%n cuts</source>
        <translation>
            <numerusform>%n cut</numerusform>
            <numerusform>%n cuts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalls</source>
        <translation>
            <numerusform>%n stall</numerusform>
            <numerusform>%n stalls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%Ln older messages are not searched yet; they are being indexed.</source>
        <translation>
            <numerusform>One older message is not searched yet; it is being indexed.</numerusform>
            <numerusform>%Ln older messages are not searched yet; they are being indexed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message numerus="yes">
        <source>%Ln more characters were not kept.</source>
        <translation>
            <numerusform>1 more character was not kept.</numerusform>
            <numerusform>%Ln more characters were not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more steps were not kept.</source>
        <translation>
            <numerusform>1 more step was not kept.</numerusform>
            <numerusform>%Ln more steps were not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens in, {out} out</source>
        <translation>
            <numerusform>%Ln token in, {out} out</numerusform>
            <numerusform>%Ln tokens in, {out} out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens/s</source>
        <translation>
            <numerusform>%Ln token/s</numerusform>
            <numerusform>%Ln tokens/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Naming chats is part of the sums: %Ln titles, {tokens}.</source>
        <translation>
            <numerusform>Naming chats is part of the sums: %Ln title, {tokens}.</numerusform>
            <numerusform>Naming chats is part of the sums: %Ln titles, {tokens}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where the server did not count, the tokens of %Ln answers are an estimate.</source>
        <translation>
            <numerusform>Where the server did not count, the tokens of one answer are an estimate.</numerusform>
            <numerusform>Where the server did not count, the tokens of %Ln answers are an estimate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a price: {models} and %n more.</source>
        <translation>
            <numerusform>Without a price: {models} and %n more.</numerusform>
            <numerusform>Without a price: {models} and %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
