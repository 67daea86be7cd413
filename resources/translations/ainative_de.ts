<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A native window for AINative servers, and a server of its own.</source>
        <translation>Ein natives Fenster für AINative-Server, mit einem eigenen Server.</translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation>Über AINative Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>A new token replaces the one that is stored.</source>
        <translation>Ein neues Token ersetzt das gespeicherte.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangstoken</translation>
    </message>
    <message>
        <source>Anyone on the way can read it.</source>
        <translation>Jeder auf dem Weg kann es lesen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Made anew at each start</source>
        <translation>Wird bei jedem Start neu erzeugt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Send the access token without encryption</source>
        <translation>Zugangstoken unverschlüsselt senden</translation>
    </message>
    <message>
        <source>The stored token is for {place}, and is not sent to this one. Enter this server&apos;s token, or forget the old one.</source>
        <translation>Das gespeicherte Token gehört zu {place} und wird nicht an diesen Server gesendet. Geben Sie das Token dieses Servers ein oder vergessen Sie das alte.</translation>
    </message>
    <message>
        <source>a server that is not known</source>
        <translation>einem unbekannten Server</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation>Über AINative Desktop</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <translation>Archivieren oder zurückholen</translation>
    </message>
    <message>
        <source>Archived and tagged chats</source>
        <translation>Archivierte und markierte Chats</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Beginning and end of the conversation</source>
        <translation>Anfang und Ende der Unterhaltung</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Zeile umbrechen</translation>
    </message>
    <message>
        <source>Cancel the waiting message</source>
        <translation>Wartende Nachricht zurücknehmen</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Nachricht löschen</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Frühere Nachricht</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>Letzte Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Eingabe, Strg+Eingabe</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Chats exportieren</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Fork into a new chat</source>
        <translation>In neuen Chat abzweigen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>Zum Eingabefeld</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Spätere Nachricht</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read on in the conversation</source>
        <translation>In der Unterhaltung weiterlesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation>Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Retry last answer</source>
        <translation>Letzte Antwort neu anfordern</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Space, Page Down</source>
        <translation>Leertaste, Bild ab</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation>Stream-Inspektor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil hoch</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Use what is marked in the conversation</source>
        <translation>Das Markierte in der Unterhaltung verwenden</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist vollständig.</translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation>Die Antwort wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>Die Antwort wurde gestoppt.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>{question} Allow it, or do not, in the conversation.</source>
        <translation>{question} Erlauben Sie es in der Unterhaltung oder lehnen Sie es dort ab.</translation>
    </message>
</context>
<context>
    <name>AnswerDefaults</name>
    <message>
        <source>Maximum tokens</source>
        <translation>Max. Token</translation>
    </message>
    <message>
        <source>New chats begin with these. Each can have its own, beside its model.</source>
        <translation>Neue Chats beginnen damit. Jeder kann neben seinem Modell eigene Werte haben.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
</context>
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>Der Schlüsselbund des Systems wird gefragt …</translation>
    </message>
    <message>
        <source>Asking {name}…</source>
        <translation>{name} wird gefragt …</translation>
    </message>
    <message>
        <source>Asks the provider for its models, which costs nothing</source>
        <translation>Fragt den Anbieter nach seinen Modellen, was nichts kostet</translation>
    </message>
    <message>
        <source>Empty for the provider&apos;s own. A server that speaks the same interface works, too.</source>
        <translation>Leer für die Adresse des Anbieters. Ein Server mit derselben Schnittstelle geht auch.</translation>
    </message>
    <message>
        <source>Keep it only until I quit</source>
        <translation>Nur bis zum Beenden behalten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Not set; Ollama on this computer needs none</source>
        <translation>Nicht gesetzt; Ollama auf diesem Computer braucht keinen</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Schlüssel testen</translation>
    </message>
    <message>
        <source>{name} answers, and can be used.</source>
        <translation>{name} antwortet und kann verwendet werden.</translation>
    </message>
    <message>
        <source>{name} is reached at its own address from now on.</source>
        <translation>{name} wird ab jetzt unter der eigenen Adresse erreicht.</translation>
    </message>
    <message>
        <source>{name} is reached at {place} from now on.</source>
        <translation>{name} wird ab jetzt unter {place} erreicht.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>An answer could not be saved, because the disk refuses it. Make room, or copy the answer; it is lost where the window is closed now.</source>
        <translation>Eine Antwort konnte nicht gespeichert werden, weil der Datenträger es verweigert. Schaffen Sie Platz oder kopieren Sie die Antwort; sie geht verloren, wenn das Fenster jetzt geschlossen wird.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message numerus="yes">
        <source>%n px</source>
        <translation>
            <numerusform>%n px</numerusform>
            <numerusform>%n px</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Schrift für Code</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>Textbreite</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach images or text files</source>
        <translation>Bilder oder Textdateien anhängen</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>A message takes %n files. Send the others with the next one.</source>
        <translation>
            <numerusform>Eine Nachricht fasst %n Datei. Senden Sie die anderen mit der nächsten.</numerusform>
            <numerusform>Eine Nachricht fasst %n Dateien. Senden Sie die anderen mit der nächsten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
</context>
<context>
    <name>AttachmentsLink</name>
    <message>
        <source>Attach images or text files</source>
        <translation>Bilder oder Textdateien anhängen</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Als Text einfügen</translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file.</source>
        <translation>Der lange eingefügte Text ist als Datei angehängt.</translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file. The message itself takes one million characters.</source>
        <translation>Der lange eingefügte Text ist als Datei angehängt. Die Nachricht selbst fasst eine Million Zeichen.</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A backup is being made or restored already. Wait until it is done.</source>
        <translation>Eine Sicherung wird schon erstellt oder wiederhergestellt. Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Everything was backed up to {name}.</source>
        <translation>Alles wurde nach {name} gesichert.</translation>
    </message>
    <message>
        <source>No program here shows folders. The file is {path}.</source>
        <translation>Hier zeigt kein Programm Ordner an. Die Datei ist {path}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored {name}</source>
        <translation>{name} wiederhergestellt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>There are no chats to delete.</source>
        <translation>Es gibt keine Chats zum Löschen.</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>A message can be deleted once the answer has ended, or is stopped.</source>
        <translation>Eine Nachricht kann gelöscht werden, sobald die Antwort beendet oder gestoppt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n messages.</source>
        <translation>
            <numerusform>%n Nachricht gelöscht.</numerusform>
            <numerusform>%n Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the message.</source>
        <translation>Nachricht gelöscht.</translation>
    </message>
    <message>
        <source>This is a copy of “{title}” up to here.</source>
        <translation>Dies ist eine Kopie von „{title}“ bis hierher.</translation>
    </message>
    <message>
        <source>What was deleted can be brought back once the answer has ended, or is stopped.</source>
        <translation>Gelöschtes kann zurückgeholt werden, sobald die Antwort beendet oder gestoppt ist.</translation>
    </message>
    <message>
        <source>What was deleted cannot be brought back: what it belongs to is no longer there.</source>
        <translation>Das Gelöschte kann nicht zurückgeholt werden: Wozu es gehört, ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model, such as gpt-4o</source>
        <translation>Modell, etwa gpt-4o</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>This server chooses the model. To ask for another one, name it here.</source>
        <translation>Dieser Server wählt das Modell. Um ein anderes zu verlangen, nennen Sie es hier.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>A model that wants to use one asks you first, unless you always allow it.</source>
        <translation>Ein Modell, das eines verwenden will, fragt Sie zuerst, außer Sie erlauben es immer.</translation>
    </message>
    <message>
        <source>After the first answer its beginning and that of your question go to the server once more, which may cost money there. Otherwise your first words are the title.</source>
        <translation>Nach der ersten Antwort gehen deren Anfang und der Ihrer Frage noch einmal an den Server, was dort Geld kosten kann. Sonst sind Ihre ersten Worte der Titel.</translation>
    </message>
    <message>
        <source>Attach a long text that is pasted as a file</source>
        <translation>Langen eingefügten Text als Datei anhängen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Images up to</source>
        <translation>Bilder bis</translation>
    </message>
    <message>
        <source>Larger images are scaled down to that before they are sent. Most models look at 1568 px.</source>
        <translation>Größere Bilder werden vor dem Senden darauf verkleinert. Die meisten Modelle sehen sich 1568 px an.</translation>
    </message>
    <message>
        <source>Let the model name conversations</source>
        <translation>Das Modell benennt Unterhaltungen</translation>
    </message>
    <message>
        <source>Longest edge of attached images</source>
        <translation>Längste Kante angehängter Bilder</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>The other one breaks the line; so does Shift+Enter.</source>
        <translation>Die andere Taste bricht die Zeile um, ebenso Umschalt+Eingabe.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter shows it, Delete removes it</source>
        <translation>Eingabe zeigt sie, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter to send</source>
        <translation>Strg+Eingabe sendet</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Zum Anhängen loslassen</translation>
    </message>
    <message>
        <source>Enter to send</source>
        <translation>Eingabe sendet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stopp (Esc)</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>DataLink</name>
    <message>
        <source>No program here shows folders. The folder is {folder}.</source>
        <translation>Hier zeigt kein Programm Ordner an. Der Ordner ist {folder}.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>All chats and settings in one file, without keys. What is here now is kept when one is restored.</source>
        <translation>Alle Chats und Einstellungen in einer Datei, ohne Schlüssel. Was jetzt hier ist, wird beim Wiederherstellen behalten.</translation>
    </message>
    <message>
        <source>As web pages, PDF, Markdown, or JSON with everything in it.</source>
        <translation>Als Webseiten, PDF, Markdown oder JSON mit allem darin.</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>Sichern und wiederherstellen</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Conversations and settings are in one folder. Keys are in the system&apos;s keyring.</source>
        <translation>Unterhaltungen und Einstellungen liegen in einem Ordner, Schlüssel im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all chats</source>
        <translation>Alle Chats löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alles exportieren …</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Undo brings them back until the app is closed. A day later they are gone for good.</source>
        <translation>„Rückgängig“ holt sie zurück, bis die App geschlossen wird. Einen Tag später sind sie endgültig weg.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
</context>
<context>
    <name>DaysChart</name>
    <message numerus="yes">
        <source>%n days, {busy} of them with answers. Arrow keys go through them.</source>
        <translation>
            <numerusform>%n Tag, davon {busy} mit Antworten. Die Pfeiltasten gehen sie durch.</numerusform>
            <numerusform>%n Tage, davon {busy} mit Antworten. Die Pfeiltasten gehen sie durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Token pro Tag</translation>
    </message>
</context>
<context>
    <name>DesktopChoices</name>
    <message>
        <source>Closing the window leaves the app there</source>
        <translation>Beim Schließen des Fensters bleibt die App dort</translation>
    </message>
    <message>
        <source>Names the chat, and nothing of the answer.</source>
        <translation>Nennt den Chat und nichts von der Antwort.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>Tell me when an answer ends unseen</source>
        <translation>Melden, wenn eine Antwort ungesehen endet</translation>
    </message>
    <message>
        <source>This desktop has no tray for an icon of the app.</source>
        <translation>Dieser Desktop hat keinen Platz für ein Symbol der App.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsLink</name>
    <message>
        <source>No program here shows folders. The log is in {folder}.</source>
        <translation>Hier zeigt kein Programm Ordner an. Das Protokoll liegt in {folder}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n things are wrong.</source>
        <translation>
            <numerusform>Eines stimmt nicht.</numerusform>
            <numerusform>%n Dinge stimmen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also ask a model that may cost money</source>
        <translation>Auch ein Modell fragen, das Geld kosten kann</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Looks at this computer, at the way to the server in use, and at its answers.</source>
        <translation>Prüft diesen Computer, den Weg zum verwendeten Server und dessen Antworten.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport</source>
        <translation>Sendet eine Nachricht aus einem Wort über jeden Transport</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>What you are writing cannot be saved now, and is in this window alone. {reason}</source>
        <translation>Was Sie schreiben, kann gerade nicht gespeichert werden und steht nur in diesem Fenster. {reason}</translation>
    </message>
</context>
<context>
    <name>EditStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
        <source>Cancel the edit (Esc)</source>
        <translation>Bearbeiten abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Editing an earlier message. It is sent as a new version.</source>
        <translation>Sie bearbeiten eine frühere Nachricht. Sie wird als neue Fassung gesendet.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a key or a server</source>
        <translation>Schlüssel oder Server hinzufügen</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>{gap} ms after the event before</source>
        <translation>{gap} ms nach dem Ereignis davor</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n chosen chats</source>
        <translation>
            <numerusform>%n gewählter Chat</numerusform>
            <numerusform>%n gewählte Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Chosen chats</source>
        <translation>Gewählte Chats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n chats</source>
        <translation>
            <numerusform>{done} von %n Chat</numerusform>
            <numerusform>{done} von %n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>{format} Each chat is a file in one zip archive.</source>
        <translation>{format} Jeder Chat ist eine Datei in einem Zip-Archiv.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n chats were exported to {name}.</source>
        <translation>
            <numerusform>%n Chat wurde nach {name} exportiert.</numerusform>
            <numerusform>%n Chats wurden nach {name} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page for any browser, with its pictures in it.</source>
        <translation>Eine Seite für jeden Browser, mit ihren Bildern.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Everything, every version and file, to be imported again.</source>
        <translation>Alles, mit jeder Fassung und Datei, um wieder importiert zu werden.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>No program here shows folders. The file is {path}.</source>
        <translation>Hier zeigt kein Programm Ordner an. Die Datei ist {path}.</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>Nichts wurde exportiert. {why}</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>Seiten zum Drucken oder Weitergeben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Text for other applications, without pictures.</source>
        <translation>Text für andere Anwendungen, ohne Bilder.</translation>
    </message>
    <message>
        <source>The chat was exported to {name}.</source>
        <translation>Der Chat wurde nach {name} exportiert.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>Der Export wurde gestoppt. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message numerus="yes">
        <source>{file}, of which the first %Ln characters are shown</source>
        <translation>
            <numerusform>{file}, davon ist das erste Zeichen zu sehen</numerusform>
            <numerusform>{file}, davon sind die ersten %Ln Zeichen zu sehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>FindInChat</name>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} von {total}</translation>
    </message>
    <message>
        <source>{total} so far</source>
        <translation>Bisher {total}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>FontBox</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Server: {words}</source>
        <translation>Server: {words}</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation>Was über die Leitung geht</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring deleted chats in</source>
        <translation>Gelöschte Chats holen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>What was taken and what was not</source>
        <translation>Was übernommen wurde und was nicht</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>From an export of ChatGPT, of Claude or of this app. Nothing leaves this computer.</source>
        <translation>Aus einem Export von ChatGPT, von Claude oder von dieser App. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the import of {file}</source>
        <translation>Import von {file} rückgängig machen</translation>
    </message>
    <message>
        <source>{file}, {when}: {chats}</source>
        <translation>{file}, {when}: {chats}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n chats are new.</source>
        <translation>
            <numerusform>%n Chat ist neu.</numerusform>
            <numerusform>%n Chats sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats have new messages.</source>
        <translation>
            <numerusform>%n Chat hat neue Nachrichten.</numerusform>
            <numerusform>%n Chats haben neue Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stay, in which you have written since.</source>
        <translation>
            <numerusform>%n Chat bleibt, weil Sie darin seither geschrieben haben.</numerusform>
            <numerusform>%n Chats bleiben, weil Sie darin seither geschrieben haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats that you deleted here stay out.</source>
        <translation>
            <numerusform>%n Chat, den Sie hier gelöscht haben, bleibt draußen.</numerusform>
            <numerusform>%n Chats, die Sie hier gelöscht haben, bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were here already.</source>
        <translation>
            <numerusform>%n Chat war schon da.</numerusform>
            <numerusform>%n Chats waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were left out.</source>
        <translation>
            <numerusform>%n Chat wurde weggelassen.</numerusform>
            <numerusform>%n Chats wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were taken away.</source>
        <translation>
            <numerusform>%n Chat wurde wieder entfernt.</numerusform>
            <numerusform>%n Chats wurden wieder entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing, and marked.</source>
        <translation>
            <numerusform>%n Datei fehlt und ist gekennzeichnet.</numerusform>
            <numerusform>%n Dateien fehlen und sind gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken out of other chats.</source>
        <translation>
            <numerusform>%n Nachricht wurde aus anderen Chats entfernt.</numerusform>
            <numerusform>%n Nachrichten wurden aus anderen Chats entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages: “{title}”</source>
        <translation>
            <numerusform>%n neue Nachricht: „{title}“</numerusform>
            <numerusform>%n neue Nachrichten: „{title}“</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Deleted here: “{title}”</source>
        <translation>Hier gelöscht: „{title}“</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Import fertig</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Import gestoppt</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Chats werden importiert</translation>
    </message>
    <message>
        <source>Left out: “{title}”: {reason}</source>
        <translation>Weggelassen: „{title}“: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>New: “{title}”, %n messages</source>
        <translation>
            <numerusform>Neu: „{title}“, %n Nachricht</numerusform>
            <numerusform>Neu: „{title}“, %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The import ended by itself; the details are in the log. What it had taken until then is here. Import the same file again to go on.</source>
        <translation>Der Import endete von selbst; Einzelheiten stehen im Protokoll. Was er bis dahin übernommen hatte, ist hier. Importieren Sie dieselbe Datei noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>What was taken until then is here. Import the same file again to go on.</source>
        <translation>Was bis dahin übernommen wurde, ist hier. Importieren Sie dieselbe Datei noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>a part of it is in another chat already</source>
        <translation>ein Teil davon ist schon in einem anderen Chat</translation>
    </message>
    <message>
        <source>no message to show</source>
        <translation>keine Nachricht zu zeigen</translation>
    </message>
    <message>
        <source>not as this app writes it</source>
        <translation>nicht so, wie diese App es schreibt</translation>
    </message>
    <message>
        <source>not in a form that this app knows</source>
        <translation>nicht in einer Form, die diese App kennt</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of these.</source>
        <translation>
            <numerusform>… und %n weiterer davon.</numerusform>
            <numerusform>… und %n weitere davon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>The log could not be saved ({strerror}).</source>
        <translation>Das Protokoll konnte nicht gespeichert werden ({strerror}).</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>Das Protokoll ist als {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL kopieren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Send a message: what goes over the wire shows here.</source>
        <translation>Senden Sie eine Nachricht: Was über die Leitung geht, ist dann hier zu sehen.</translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation>Stream-Inspektor</translation>
    </message>
    <message>
        <source>This answer had begun before the inspector was open. The next one shows whole.</source>
        <translation>Diese Antwort begann, bevor der Inspektor offen war. Die nächste ist ganz zu sehen.</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>neu verbunden</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>tokens per second, last %n s</source>
        <translation>
            <numerusform>Token pro Sekunde, letzte %n s</numerusform>
            <numerusform>Token pro Sekunde, letzte %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} /s</source>
        <translation>{rate} /s</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key of {action}: {key}</source>
        <translation>Taste für {action}: {key}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken …</translation>
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>Take it from there</source>
        <translation>Von dort übernehmen</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the key of {action}</source>
        <translation>Taste für {action} zurücksetzen</translation>
    </message>
</context>
<context>
    <name>KeysLink</name>
    <message>
        <source>The key is kept until you quit.</source>
        <translation>Der Schlüssel wird bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>Der Schlüssel ist entfernt.</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>Der Schlüssel ist gespeichert.</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again in a moment.</source>
        <translation>Es kam rechtzeitig keine Antwort. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{error} The key was not kept.</source>
        <translation>{error} Der Schlüssel wurde nicht behalten.</translation>
    </message>
    <message>
        <source>{place}, for {origin}, and not sent to this address</source>
        <translation>{place}, für {origin}, und nicht an diese Adresse gesendet</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Deleted %n chats.</source>
        <translation>
            <numerusform>%n Chat gelöscht.</numerusform>
            <numerusform>%n Chats gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>„{title}“ gelöscht</translation>
    </message>
    <message>
        <source>What was deleted is no longer there.</source>
        <translation>Das Gelöschte ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Choose the model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A server that sends nothing for so long gets a note, with Stop and Keep waiting beside it.</source>
        <translation>Sendet ein Server so lange nichts, erscheint ein Hinweis mit „Stopp“ und „Weiter warten“.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Note silence after</source>
        <translation>Stille melden nach</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Zur neuesten Nachricht (Ende)</translation>
    </message>
    <message>
        <source>↓ New</source>
        <translation>↓ Neu</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n chats</source>
        <translation>
            <numerusform>%n Chat archiviert</numerusform>
            <numerusform>%n Chats archiviert</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived “{title}”</source>
        <translation>„{title}“ archiviert</translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n chats</source>
        <translation>
            <numerusform>%n Chat zurückgeholt</numerusform>
            <numerusform>%n Chats zurückgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back “{title}”</source>
        <translation>„{title}“ zurückgeholt</translation>
    </message>
    <message>
        <source>Nothing is archived, and no chat has a tag yet.</source>
        <translation>Nichts ist archiviert, und noch kein Chat hat ein Schlagwort.</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n chats</source>
        <translation>
            <numerusform>%n Chat mit Schlagwort versehen</numerusform>
            <numerusform>%n Chats mit Schlagwort versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took a tag from %n chats</source>
        <translation>
            <numerusform>Schlagwort von %n Chat entfernt</numerusform>
            <numerusform>Schlagwort von %n Chats entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterFields</name>
    <message>
        <source>Maximum tokens</source>
        <translation>Höchstzahl an Token</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Wie Modell</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Limit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None: the model answers as it is</source>
        <translation>Keiner: Das Modell antwortet, wie es ist</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
</context>
<context>
    <name>ParametersButton</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Something is set for this conversation</source>
        <translation>Für diese Unterhaltung ist etwas eingestellt</translation>
    </message>
    <message>
        <source>Temperature, length and system prompt</source>
        <translation>Temperatur, Länge und System-Prompt</translation>
    </message>
</context>
<context>
    <name>ParametersPopup</name>
    <message>
        <source>Edit personas</source>
        <translation>Personas bearbeiten</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Höchstzahl an Token</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Temperature, 0 to 2</source>
        <translation>Temperatur, 0 bis 2</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Diese Unterhaltung</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Vorgaben verwenden</translation>
    </message>
</context>
<context>
    <name>PersonaFields</name>
    <message>
        <source>Give the persona a name.</source>
        <translation>Geben Sie der Persona einen Namen.</translation>
    </message>
    <message>
        <source>Its prompt</source>
        <translation>Ihr Prompt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Persona&apos;s name</source>
        <translation>Name der Persona</translation>
    </message>
    <message>
        <source>Persona&apos;s system prompt</source>
        <translation>System-Prompt der Persona</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Such as “Careful editor”</source>
        <translation>Etwa „Sorgfältige Lektorin“</translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Give this one another name.</source>
        <translation>Es gibt schon eine Persona namens „{name}“. Geben Sie dieser einen anderen Namen.</translation>
    </message>
    <message>
        <source>What the model is to be, and to do</source>
        <translation>Was das Modell sein und tun soll</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown. It may be damaged.</source>
        <translation>„{name}“ kann nicht angezeigt werden. Die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model, such as gpt-4o*</source>
        <translation>Modell, etwa gpt-4o*</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>Preis für eine Million eingehende Token</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>Preis für eine Million ausgehende Token</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write a number such as 2.50.</source>
        <translation>„{text}“ ist kein Preis. Schreiben Sie eine Zahl wie 2,50.</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Prices of a million tokens, as your provider names them. In a model&apos;s name * stands for anything, as in gpt-4o*; the first that fits counts. They stay on this computer.</source>
        <translation>Preise für eine Million Token, wie Ihr Anbieter sie nennt. Im Namen eines Modells steht * für Beliebiges, etwa gpt-4o*; der erste passende Eintrag zählt. Die Preise bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Such as € or USD</source>
        <translation>Etwa € oder USD</translation>
    </message>
</context>
<context>
    <name>QuickPrompt</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks in a new chat, Esc closes</source>
        <translation>Strg+Eingabe fragt in einem neuen Chat, Esc schließt</translation>
    </message>
    <message>
        <source>Enter asks in a new chat, Esc closes</source>
        <translation>Eingabe fragt in einem neuen Chat, Esc schließt</translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>Schnelle Frage</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Tokens per second</source>
        <translation>Token pro Sekunde</translation>
    </message>
    <message>
        <source>{now} now, {most} at most</source>
        <translation>jetzt {now}, höchstens {most}</translation>
    </message>
</context>
<context>
    <name>RemovalUndo</name>
    <message>
        <source>Undo the removal of “{title}”</source>
        <translation>Das Entfernen von „{title}“ rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>At its own speed</source>
        <translation>In eigener Geschwindigkeit</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation>Viermal so schnell</translation>
    </message>
    <message>
        <source>Play a saved log into a new chat; nothing is sent</source>
        <translation>Spielt ein gespeichertes Protokoll in einem neuen Chat ab; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Abspielen …</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>(The recording begins in the middle of an answer.)</source>
        <translation>(Die Aufzeichnung beginnt mitten in einer Antwort.)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation>Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>Replay of {name}</source>
        <translation>Wiedergabe von {name}</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A PEM file with the authority to trust for this server, beside those that the system trusts.</source>
        <translation>Eine PEM-Datei mit der Zertifizierungsstelle, der für diesen Server zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation>Verbindung: {words}</translation>
    </message>
    <message>
        <source>For this server only. This machine is never reached through a proxy.</source>
        <translation>Nur für diesen Server. Dieser Computer wird nie über einen Proxy erreicht.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>Passwort des Proxys vergessen</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>Eigener Proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation>Proxy-URL</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Proxy des Systems</translation>
    </message>
    <message>
        <source>The server is reached directly. This machine is never reached through a proxy.</source>
        <translation>Der Server wird direkt erreicht. Dieser Computer wird nie über einen Proxy erreicht.</translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>What the system says, its exceptions included. This machine is never reached through a proxy.</source>
        <translation>Was das System sagt, mit seinen Ausnahmen. Dieser Computer wird nie über einen Proxy erreicht.</translation>
    </message>
    <message>
        <source>{proxy}, own certificate</source>
        <translation>{proxy}, eigenes Zertifikat</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything, or &gt; for commands</source>
        <translation>Alles durchsuchen, oder &gt; für Befehle</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Every action of the menus, with its key</source>
        <translation>Jede Aktion der Menüs mit ihrer Taste</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>ServersLink</name>
    <message>
        <source>{problem} The proxy&apos;s password is kept until you quit.</source>
        <translation>{problem} Das Passwort des Proxys wird bis zum Beenden behalten.</translation>
    </message>
    <message>
        <source>{problem} The token is kept until you quit.</source>
        <translation>{problem} Das Token wird bis zum Beenden behalten.</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto tries SSE first and falls over to WebSocket only when the server does not offer it.</source>
        <translation>Auto versucht zuerst SSE und wechselt nur dann zu WebSocket, wenn der Server SSE nicht anbietet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files sent</source>
        <translation>Gesendete Dateien</translation>
    </message>
    <message>
        <source>History sent</source>
        <translation>Gesendeter Verlauf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport and stops at the first event</source>
        <translation>Sendet eine Nachricht aus einem Wort über jeden Transport und hört beim ersten Ereignis auf</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Started by this app</source>
        <translation>Von dieser App gestartet</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Up to </source>
        <translation>Bis </translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>In a deleted chat: {words}</source>
        <translation>In einem gelöschten Chat: {words}</translation>
    </message>
    <message>
        <source>In another chat: {words}</source>
        <translation>In einem anderen Chat: {words}</translation>
    </message>
    <message>
        <source>In “{title}”: {words}</source>
        <translation>In „{title}“: {words}</translation>
    </message>
    <message>
        <source>Show chat</source>
        <translation>Chat zeigen</translation>
    </message>
</context>
<context>
    <name>ShelfBar</name>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Listed: {shelf}</source>
        <translation>Aufgelistet: {shelf}</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>Alle Tasten sind wieder die üblichen.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Message field and conversation</source>
        <translation>Eingabefeld und Unterhaltung</translation>
    </message>
    <message>
        <source>No action has these letters or this key.</source>
        <translation>Keine Aktion hat diese Buchstaben oder diese Taste.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{key} alone is for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation>{key} allein dient zum Schreiben. Halten Sie Strg oder Alt dazu, oder nehmen Sie F1 bis F12.</translation>
    </message>
    <message>
        <source>{key} belongs to {action} and cannot be given away.</source>
        <translation>{key} gehört zu „{action}“ und kann nicht vergeben werden.</translation>
    </message>
    <message>
        <source>{key} has a use of its own in text fields. Choose another key.</source>
        <translation>{key} hat in Textfeldern eine eigene Bedeutung. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} is used by {action}.</source>
        <translation>{key} wird von „{action}“ verwendet.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>SnippetList</name>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Enter inserts it, Esc keeps what is typed</source>
        <translation>Eingabe fügt ihn ein, Esc behält das Geschriebene</translation>
    </message>
    <message>
        <source>Texts that you write in Preferences → Snippets can be chosen here.</source>
        <translation>Texte, die Sie in Einstellungen → Textbausteine schreiben, können hier gewählt werden.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message numerus="yes">
        <source>A snippet may have %n characters. Attach a longer text as a file.</source>
        <translation>
            <numerusform>Ein Textbaustein darf %n Zeichen haben. Hängen Sie längeren Text als Datei an.</numerusform>
            <numerusform>Ein Textbaustein darf %n Zeichen haben. Hängen Sie längeren Text als Datei an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Give the snippet a name.</source>
        <translation>Geben Sie dem Textbaustein einen Namen.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Such as “Translate”</source>
        <translation>Etwa „Übersetzen“</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Translate into {{language}}:</source>
        <translation>Übersetze ins {{language}}:</translation>
    </message>
    <message>
        <source>Type / in an empty message to choose one. {{…}} is a place to fill in; Tab goes from one to the next.</source>
        <translation>Tippen Sie in einer leeren Nachricht /, um einen zu wählen. {{…}} ist eine Stelle zum Ausfüllen; Tab geht von einer zur nächsten.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
</context>
<context>
    <name>SpellingLink</name>
    <message>
        <source>No dictionary for your language was found. The user guide says what to install for it.</source>
        <translation>Für Ihre Sprache wurde kein Wörterbuch gefunden. Das Handbuch sagt, was dafür zu installieren ist.</translation>
    </message>
    <message>
        <source>With the system&apos;s dictionaries. Nothing that you write leaves this computer.</source>
        <translation>Mit den Wörterbüchern des Systems. Nichts, was Sie schreiben, verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stream status</source>
        <translation>Stand des Streams</translation>
    </message>
</context>
<context>
    <name>StoreLink</name>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The backup can be restored once the answer has ended, or is stopped.</source>
        <translation>Die Sicherung kann wiederhergestellt werden, sobald die Antwort beendet oder gestoppt ist.</translation>
    </message>
    <message>
        <source>The conversations&apos; file was empty, and a new one was begun.</source>
        <translation>Die Datei der Unterhaltungen war leer, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The daily backup found damage in the conversations&apos; file, so none was made. Repair saves all that can be read into a new file, and keeps the damaged one.</source>
        <translation>Die tägliche Sicherung fand Schäden in der Datei der Unterhaltungen und wurde deshalb nicht erstellt. „Reparieren“ rettet alles Lesbare in eine neue Datei und behält die beschädigte.</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>a date as Qt writes it</comment>
        <translation>d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>{words} The newest backup is of {when}.</source>
        <translation>{words} Die neueste Sicherung ist vom {when}.</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Add a tag, or find one</source>
        <translation>Schlagwort hinzufügen oder suchen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>ToolChoices</name>
    <message>
        <source>This server has no tools.</source>
        <translation>Dieser Server hat keine Werkzeuge.</translation>
    </message>
    <message>
        <source>on {server}</source>
        <translation>auf {server}</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Always allow</source>
        <translation>Immer erlauben</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Zuerst fragen</translation>
    </message>
    <message>
        <source>Asking the server for its tools…</source>
        <translation>Der Server wird nach seinen Werkzeugen gefragt …</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Use of {title} {place}</source>
        <translation>Verwendung von {title} {place}</translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>TransportPill</name>
    <message>
        <source>Transport: {name}</source>
        <translation>Transport: {name}</translation>
    </message>
    <message>
        <source>Transport: {name}, {reason}</source>
        <translation>Transport: {name}, {reason}</translation>
    </message>
    <message>
        <source>{name}, {reason}</source>
        <translation>{name}, {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnseenAnswers</name>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist vollständig.</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird gefragt …</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>It asks {host}, and only when you press the button.</source>
        <translation>Fragt {host}, und nur, wenn Sie den Knopf drücken.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>{host} öffnen</translation>
    </message>
    <message>
        <source>This build has no address to ask for newer versions. Look where you got it from.</source>
        <translation>Diese Ausgabe kennt keine Adresse für neuere Versionen. Sehen Sie dort nach, woher Sie sie haben.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Version {version} is there, of {date}.</source>
        <translation>Es gibt Version {version} vom {date}.</translation>
    </message>
</context>
<context>
    <name>UsageDialog</name>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Preise angeben</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Dieser Chat</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>{day}: no answers</source>
        <translation>{day}: keine Antworten</translation>
    </message>
</context>
<context>
    <name>UsageLink</name>
    <message>
        <source>All usage</source>
        <translation>Gesamter Verbrauch</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>No message of this chat waits to be sent.</source>
        <translation>In diesem Chat wartet keine Nachricht auf das Senden.</translation>
    </message>
    <message>
        <source>This message does not wait any more: it is on its way.</source>
        <translation>Diese Nachricht wartet nicht mehr: Sie ist unterwegs.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Another version can be shown once the answer has ended, or is stopped.</source>
        <translation>Eine andere Fassung kann gezeigt werden, sobald die Antwort beendet oder gestoppt ist.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>Diese Nachricht ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Ask anything</source>
        <translation>Fragen Sie etwas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Image, {size}</source>
        <translation>Bild, {size}</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Only files on this computer can be attached. Save it here first.</source>
        <translation>Nur Dateien auf diesem Computer können angehängt werden. Speichern Sie sie zuerst hier.</translation>
    </message>
    <message>
        <source>Pasted image.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
    <message>
        <source>The file could not be saved ({strerror}).</source>
        <translation>Die Datei konnte nicht gespeichert werden ({strerror}).</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({strerror}).</source>
        <translation>„{name}“ konnte nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels. Images may have {most} million: make it smaller first.</source>
        <translation>„{name}“ hat {width} × {height} Pixel. Bilder dürfen {most} Millionen haben: Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>„{name}“ ist ein Ordner. Hängen Sie die Dateien darin an.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size}, which is the most that can be attached.</source>
        <translation>„{name}“ ist größer als {size}; mehr kann nicht angehängt werden.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, nor a PNG, JPEG, WebP or GIF image. Only those can be sent.</source>
        <translation>„{name}“ ist weder eine Textdatei noch ein Bild in PNG, JPEG, WebP oder GIF. Nur diese können gesendet werden.</translation>
    </message>
    <message>
        <source>“{name}” looks like an image, but cannot be read. It may be damaged.</source>
        <translation>„{name}“ sieht wie ein Bild aus, kann aber nicht gelesen werden. Vielleicht ist es beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” stays larger than {size}. Make it smaller first.</source>
        <translation>„{name}“ bleibt größer als {size}. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>“{name}” was left out: the files of one message may have {size} together.</source>
        <translation>„{name}“ wurde weggelassen: Die Dateien einer Nachricht dürfen zusammen {size} haben.</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen …</translation>
    </message>
    <message>
        <source>Answers come from the demo model on this computer. It needs no key.</source>
        <translation>Antworten kommen vom Demo-Modell auf diesem Computer. Es braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Answers come from the model that the server chooses.</source>
        <translation>Antworten kommen von dem Modell, das der Server wählt.</translation>
    </message>
    <message>
        <source>Answers come from {label}, through {provider}.</source>
        <translation>Antworten kommen von {label} über {provider}.</translation>
    </message>
    <message>
        <source>Answers come from {label}.</source>
        <translation>Antworten kommen von {label}.</translation>
    </message>
    <message>
        <source>Asking the server for its models…</source>
        <translation>Der Server wird nach seinen Modellen gefragt …</translation>
    </message>
    <message>
        <source>Explain backpressure with an everyday picture</source>
        <translation>Erkläre Gegendruck mit einem Bild aus dem Alltag</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No model is called “{name}”.</source>
        <translation>Kein Modell heißt „{name}“.</translation>
    </message>
    <message>
        <source>Ollama does not run, or has no models. Start it, or choose another model.</source>
        <translation>Ollama läuft nicht oder hat keine Modelle. Starten Sie es oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation>Wahl des Servers</translation>
    </message>
    <message>
        <source>Show me a table, a list and some code</source>
        <translation>Zeig mir eine Tabelle, eine Liste und etwas Code</translation>
    </message>
    <message>
        <source>There is no key for {name} any more. Add one in Preferences → API keys, or change the model.</source>
        <translation>Für {name} gibt es keinen Schlüssel mehr. Fügen Sie in Einstellungen → API-Schlüssel einen hinzu oder wechseln Sie das Modell.</translation>
    </message>
    <message>
        <source>What can the demo model do?</source>
        <translation>Was kann das Demo-Modell?</translation>
    </message>
    <message>
        <source>What should I ask you first?</source>
        <translation>Was soll ich dich als Erstes fragen?</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>{model} is not offered any more. Choose another model.</source>
        <translation>{model} wird nicht mehr angeboten. Wählen Sie ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>conversation_list</name>
    <message>
        <source>MMM d</source>
        <comment>a date as Qt writes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{month}</source>
        <comment>the heading of a month of this year</comment>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>crash_notice</name>
    <message>
        <source>AINative Desktop ended unexpectedly the last time. Your conversations are safe. A report without your words and keys can be copied; nothing is sent.</source>
        <translation>AINative Desktop endete das letzte Mal unerwartet. Ihre Unterhaltungen sind sicher. Ein Bericht ohne Ihre Worte und Schlüssel kann kopiert werden; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message numerus="yes">
        <source>%n cuts</source>
        <translation>
            <numerusform>%n Abriss</numerusform>
            <numerusform>%n Abrisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalls</source>
        <translation>
            <numerusform>%n Stillstand</numerusform>
            <numerusform>%n Stillstände</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>Es kam nichts</translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s</source>
        <translation>{seconds} s lang kam nichts</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Die Verbindung war getrennt</translation>
    </message>
    <message>
        <source>The connection was cut for {seconds} s</source>
        <translation>Die Verbindung war {seconds} s lang getrennt</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>Abriss</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>Stille</translation>
    </message>
</context>
<context>
    <name>link_offer</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>This link goes to {shown}</source>
        <translation>Dieser Link führt zu {shown}</translation>
    </message>
    <message>
        <source>This link writes a mail to {shown}</source>
        <translation>Dieser Link schreibt eine Mail an {shown}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>(the server said: {said})</source>
        <translation>(der Server sagte: {said})</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Unterhaltung</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>A WebSocket can give the proxy at {place} a name and a password in ASCII only.</source>
        <translation>Ein WebSocket kann dem Proxy unter {place} Name und Passwort nur in ASCII geben.</translation>
    </message>
    <message>
        <source>A message has a role or a state that this app does not know.</source>
        <translation>Eine Nachricht hat eine Rolle oder einen Zustand, den diese App nicht kennt.</translation>
    </message>
    <message>
        <source>A message is not as this app writes it.</source>
        <translation>Eine Nachricht ist nicht so, wie diese App sie schreibt.</translation>
    </message>
    <message>
        <source>A part of the answer is missing.</source>
        <translation>Ein Teil der Antwort fehlt.</translation>
    </message>
    <message>
        <source>A part of this conversation belongs to another one already.</source>
        <translation>Ein Teil dieser Unterhaltung gehört schon zu einer anderen.</translation>
    </message>
    <message>
        <source>A stream in {name} lasts longer than a day, so it is not replayed.</source>
        <translation>Ein Stream in {name} dauert länger als einen Tag und wird daher nicht abgespielt.</translation>
    </message>
    <message>
        <source>An attachment is not in base64.</source>
        <translation>Ein Anhang ist nicht in Base64.</translation>
    </message>
    <message>
        <source>Another program uses the conversations&apos; file, so this could not be saved or read. Try again.</source>
        <translation>Ein anderes Programm benutzt die Datei der Unterhaltungen, daher konnte nicht gespeichert oder gelesen werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Auto will not work: neither transport does.</source>
        <translation>Auto wird nicht funktionieren: Kein Transport tut es.</translation>
    </message>
    <message>
        <source>Auto will use SSE, which it tries first.</source>
        <translation>Auto wird SSE verwenden, das es zuerst versucht.</translation>
    </message>
    <message>
        <source>Auto will use WebSocket, since SSE is not offered.</source>
        <translation>Auto wird WebSocket verwenden, da SSE nicht angeboten wird.</translation>
    </message>
    <message>
        <source>Auto would stop at what goes wrong with SSE, since that is no sign that it is not offered.</source>
        <translation>Auto würde an dem Fehler bei SSE haltmachen, denn er zeigt nicht, dass SSE nicht angeboten wird.</translation>
    </message>
    <message>
        <source>Check how it is spelled, and that this computer is online.</source>
        <translation>Prüfen Sie die Schreibweise und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Check its URL</source>
        <translation>Prüfen Sie seine URL</translation>
    </message>
    <message>
        <source>Check that it runs, its URL, and that no firewall is in between.</source>
        <translation>Prüfen Sie, ob er läuft, seine URL, und ob keine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>Check the URL, or ask who runs the server.</source>
        <translation>Prüfen Sie die URL oder fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>Check the URL; if the server has an authority of its own, choose its certificate in Preferences → Servers → Connection.</source>
        <translation>Prüfen Sie die URL; hat der Server eine eigene Zertifizierungsstelle, wählen Sie ihr Zertifikat in Einstellungen → Server → Verbindung.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask who runs the server to renew the certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Computers oder bitten Sie den Betreiber des Servers, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>Check your system&apos;s proxy setting</source>
        <translation>Prüfen Sie die Proxy-Einstellung Ihres Systems</translation>
    </message>
    <message>
        <source>Cloudflare could not encrypt its connection to the server. Ask who runs it.</source>
        <translation>Cloudflare konnte seine Verbindung zum Server nicht verschlüsseln. Fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>Cloudflare does not trust the server&apos;s certificate. Ask who runs it.</source>
        <translation>Cloudflare vertraut dem Zertifikat des Servers nicht. Fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>Demo-Modell</translation>
    </message>
    <message>
        <source>Edit the message, remove a file or take smaller ones, and send it again.</source>
        <translation>Bearbeiten Sie die Nachricht, entfernen oder verkleinern Sie Dateien und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s URL, such as http://proxy.example.org:3128.</source>
        <translation>Geben Sie die URL des Proxys ein, etwa http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s URL, such as https://ai.example.org.</source>
        <translation>Geben Sie die URL des Servers ein, etwa https://ai.example.org.</translation>
    </message>
    <message>
        <source>Events are held back on their way, up to {held} s: answers come in bursts.</source>
        <translation>Ereignisse werden unterwegs bis zu {held} s zurückgehalten: Antworten kommen schubweise.</translation>
    </message>
    <message>
        <source>Events come as the server sends them; nothing holds them back.</source>
        <translation>Ereignisse kommen, wie der Server sie sendet; nichts hält sie zurück.</translation>
    </message>
    <message>
        <source>If this server takes plain text alone, edit the message, remove its files, and send it again.</source>
        <translation>Nimmt dieser Server nur einfachen Text, bearbeiten Sie die Nachricht, entfernen Sie ihre Dateien und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>If this server takes text alone, edit the message, remove its images, and send it again.</source>
        <translation>Nimmt dieser Server nur Text, bearbeiten Sie die Nachricht, entfernen Sie ihre Bilder und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off)</source>
        <translation>Schalten Sie im Proxy vor dem Server das Puffern aus (nginx: proxy_buffering off)</translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off).</source>
        <translation>Schalten Sie im Proxy vor dem Server das Puffern aus (nginx: proxy_buffering off).</translation>
    </message>
    <message>
        <source>It asked to wait ({status}).</source>
        <translation>Er bat darum zu warten ({status}).</translation>
    </message>
    <message>
        <source>It has two attachments with the id “{key}”.</source>
        <translation>Sie hat zwei Anhänge mit der Kennung „{key}“.</translation>
    </message>
    <message>
        <source>It has two messages with the id “{id}”.</source>
        <translation>Sie hat zwei Nachrichten mit der Kennung „{id}“.</translation>
    </message>
    <message>
        <source>It is no list of releases.</source>
        <translation>Es ist keine Liste von Veröffentlichungen.</translation>
    </message>
    <message>
        <source>It is not as this app writes it.</source>
        <translation>Sie ist nicht so, wie diese App sie schreibt.</translation>
    </message>
    <message>
        <source>It is not known which server the access token is for, so nothing was sent. Enter it again in Preferences → Servers.</source>
        <translation>Es ist nicht bekannt, für welchen Server das Zugangstoken ist, daher wurde nichts gesendet. Geben Sie es in Einstellungen → Server noch einmal ein.</translation>
    </message>
    <message>
        <source>It says: {own}</source>
        <translation>Es heißt dort: {own}</translation>
    </message>
    <message>
        <source>Its signature is not this project&apos;s.</source>
        <translation>Ihre Signatur ist nicht die dieses Projekts.</translation>
    </message>
    <message>
        <source>Its “{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a list.</source>
        <translation>„{name}“ ist keine Liste.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <translation>„{name}“ ist kein Text.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a time.</source>
        <translation>„{name}“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the URL; the access token has a field of its own.</source>
        <translation>Lassen Sie Name und Passwort aus der URL weg; für das Zugangstoken gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the proxy&apos;s URL; they have fields of their own.</source>
        <translation>Lassen Sie Name und Passwort aus der URL des Proxys weg; dafür gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not an event of a stream. Choose a log that the inspector saved.</source>
        <translation>Zeile {number} von {name} ist kein Ereignis eines Streams. Wählen Sie ein Protokoll, das der Inspektor gespeichert hat.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Lokaler Server</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Sehen Sie in das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Looking up {host} takes too long.</source>
        <translation>Das Nachschlagen von {host} dauert zu lange.</translation>
    </message>
    <message>
        <source>Lower “Files sent” in Preferences → Servers, so that older files are left out.</source>
        <translation>Senken Sie „Gesendete Dateien“ in Einstellungen → Server, damit ältere Dateien weggelassen werden.</translation>
    </message>
    <message>
        <source>Make room, or give yourself the right to write there.</source>
        <translation>Schaffen Sie Platz oder geben Sie sich das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>No answer for {seconds} s.</source>
        <translation>Seit {seconds} s keine Antwort.</translation>
    </message>
    <message>
        <source>No answer within {limit} seconds.</source>
        <translation>Keine Antwort innerhalb von {limit} Sekunden.</translation>
    </message>
    <message>
        <source>No model is chosen. Choose one of {name}&apos;s.</source>
        <translation>Es ist kein Modell gewählt. Wählen Sie eines von {name}.</translation>
    </message>
    <message>
        <source>No system keyring was found. Secrets can be kept only until you quit.</source>
        <translation>Es wurde kein Schlüsselbund gefunden. Geheimnisse können nur bis zum Beenden behalten werden.</translation>
    </message>
    <message>
        <source>None yet; it is made when the window first opens.</source>
        <translation>Noch keine; sie entsteht, wenn das Fenster zum ersten Mal öffnet.</translation>
    </message>
    <message>
        <source>None; the server is reached directly.</source>
        <translation>Keiner; der Server wird direkt erreicht.</translation>
    </message>
    <message>
        <source>None; this machine is reached directly.</source>
        <translation>Keiner; dieser Computer wird direkt erreicht.</translation>
    </message>
    <message>
        <source>None; {lower} reached directly.</source>
        <translation>Keiner; {lower} direkt erreicht.</translation>
    </message>
    <message>
        <source>Not saved yet. It is saved as soon as that is possible.</source>
        <translation>Noch nicht gespeichert. Das geschieht, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>Not tried: a message to its model may cost money, and nobody has allowed one.</source>
        <translation>Nicht versucht: Eine Nachricht an das Modell kann Geld kosten, und niemand hat eine erlaubt.</translation>
    </message>
    <message>
        <source>Not tried: there is no way to the server.</source>
        <translation>Nicht versucht: Es gibt keinen Weg zum Server.</translation>
    </message>
    <message>
        <source>Nothing could be read from the old one.</source>
        <translation>Aus der alten konnte nichts gelesen werden.</translation>
    </message>
    <message>
        <source>Older images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation>Ältere Bilder und Dateien wurden bei dieser Anfrage weggelassen, um die Grenze des Servers einzuhalten.</translation>
    </message>
    <message>
        <source>Older messages were left out of this request to stay within the server&apos;s limit.</source>
        <translation>Ältere Nachrichten wurden bei dieser Anfrage weggelassen, um die Grenze des Servers einzuhalten.</translation>
    </message>
    <message>
        <source>Older messages, images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation>Ältere Nachrichten, Bilder und Dateien wurden bei dieser Anfrage weggelassen, um die Grenze des Servers einzuhalten.</translation>
    </message>
    <message>
        <source>Preferences → Servers → Connection</source>
        <translation>Einstellungen → Server → Verbindung</translation>
    </message>
    <message>
        <source>Reading the rest took too long.</source>
        <translation>Den Rest zu lesen dauerte zu lange.</translation>
    </message>
    <message>
        <source>Reconnecting, {attempt}. What arrived is saved.</source>
        <translation>Verbindung wird neu aufgebaut, {attempt}. Was ankam, ist gespeichert.</translation>
    </message>
    <message>
        <source>Restarting the local server</source>
        <translation>Lokaler Server startet neu</translation>
    </message>
    <message>
        <source>Run this again; if it stays so, look at the server&apos;s log.</source>
        <translation>Prüfen Sie noch einmal; bleibt es dabei, sehen Sie in das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Secrets are kept in {name}.</source>
        <translation>Geheimnisse liegen in {name}.</translation>
    </message>
    <message>
        <source>Set the one that is wrong: certificates and waits go by it.</source>
        <translation>Stellen Sie die falsche richtig: Zertifikate und Wartezeiten richten sich danach.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app. The details are in its log.</source>
        <translation>In der App ging etwas schief. Einzelheiten stehen in ihrem Protokoll.</translation>
    </message>
    <message>
        <source>Starting the local server</source>
        <translation>Lokaler Server startet</translation>
    </message>
    <message>
        <source>That disk cannot be written to. Choose another place.</source>
        <translation>Dieser Datenträger kann nicht beschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>That folder is not there any more. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That is not a folder. Choose another place.</source>
        <translation>Das ist kein Ordner. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>That is soon. Ask who runs the server to renew it.</source>
        <translation>Das ist bald. Bitten Sie den Betreiber des Servers, es zu erneuern.</translation>
    </message>
    <message>
        <source>The URL must end before any ? or #.</source>
        <translation>Die URL muss vor einem ? oder # enden.</translation>
    </message>
    <message>
        <source>The URL must start with https:// or http://. Did you mean https://{url}?</source>
        <translation>Die URL muss mit https:// oder http:// beginnen. Meinten Sie https://{url}?</translation>
    </message>
    <message>
        <source>The access token holds characters that cannot be sent. Enter it again in Preferences → Servers.</source>
        <translation>Das Zugangstoken enthält Zeichen, die nicht gesendet werden können. Geben Sie es in Einstellungen → Server noch einmal ein.</translation>
    </message>
    <message>
        <source>The access token was entered for {origin}, and this server is {origin2}, so nothing was sent. Enter this server&apos;s token, or forget the old one, in Preferences → Servers.</source>
        <translation>Das Zugangstoken wurde für {origin} eingegeben, und dieser Server ist {origin2}, daher wurde nichts gesendet. Geben Sie in Einstellungen → Server das Token dieses Servers ein oder vergessen Sie das alte.</translation>
    </message>
    <message>
        <source>The account at {where} has no credit left, or its limit is reached. Check its billing page.</source>
        <translation>Das Konto bei {where} hat kein Guthaben mehr, oder seine Grenze ist erreicht. Sehen Sie auf der Abrechnungsseite nach.</translation>
    </message>
    <message>
        <source>The address of the list of releases is not an https address, so it was not asked.</source>
        <translation>Die Adresse der Liste von Veröffentlichungen ist keine https-Adresse und wurde daher nicht gefragt.</translation>
    </message>
    <message>
        <source>The address of {name} begins with http:, so anyone on the way could read the key. Use https:, or remove the key.</source>
        <translation>Die Adresse von {name} beginnt mit http:, so könnte jeder auf dem Weg den Schlüssel lesen. Verwenden Sie https: oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The answer ended with an error.</source>
        <translation>Die Antwort endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The answer goes on in memory, and is saved as soon as that is possible.</source>
        <translation>Die Antwort geht im Speicher weiter und wird gesichert, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>The answer is being saved again. Nothing of it is missing.</source>
        <translation>Die Antwort wird wieder gespeichert. Es fehlt nichts.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MiB, so it was stopped. What arrived is saved.</source>
        <translation>Die Antwort ist länger als 64 MiB und wurde daher gestoppt. Was ankam, ist gespeichert.</translation>
    </message>
    <message>
        <source>The answer is saved now.</source>
        <translation>Die Antwort ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>The answer was not whole: {tokens} of {TOKENS} tokens came.</source>
        <translation>Die Antwort war nicht vollständig: {tokens} von {TOKENS} Token kamen an.</translation>
    </message>
    <message>
        <source>The app sets it aside at its next start, and offers the newest backup.</source>
        <translation>Die App stellt sie beim nächsten Start beiseite und bietet die neueste Sicherung an.</translation>
    </message>
    <message>
        <source>The app was closed before this message was sent.</source>
        <translation>Die App wurde geschlossen, bevor diese Nachricht gesendet wurde.</translation>
    </message>
    <message>
        <source>The app was closed while a damaged file was read.</source>
        <translation>Die App wurde geschlossen, während eine beschädigte Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>The app was closed while this answer arrived.</source>
        <translation>Die App wurde geschlossen, während diese Antwort ankam.</translation>
    </message>
    <message>
        <source>The archive grows out of all proportion when it is unpacked, so it was not read any further.</source>
        <translation>Das Archiv wächst beim Entpacken über jedes Maß und wurde daher nicht weitergelesen.</translation>
    </message>
    <message>
        <source>The archive is damaged. Export it again, or download it again.</source>
        <translation>Das Archiv ist beschädigt. Exportieren Sie es noch einmal oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then import the JSON file that is in it.</source>
        <translation>Das Archiv ist mit einem Passwort geschützt. Entpacken Sie es und importieren Sie dann die JSON-Datei darin.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that this app does not know. Unpack it, then import that.</source>
        <translation>Das Archiv ist auf eine Weise gepackt, die diese App nicht kennt. Entpacken Sie es und importieren Sie dann den Inhalt.</translation>
    </message>
    <message>
        <source>The backup could not be read ({strerror}).</source>
        <translation>Die Sicherung konnte nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>The backup could not be restored ({strerror}).</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden ({strerror}).</translation>
    </message>
    <message>
        <source>The backup is damaged, too. Nothing was changed.</source>
        <translation>Auch die Sicherung ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before was kept as {name} in the data folder.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Was vorher da war, liegt als {name} im Datenordner.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>Die Sicherung wurde gestoppt.</translation>
    </message>
    <message>
        <source>The certificate in {ca_file} ended on {ends}. Ask for the one that follows it.</source>
        <translation>Das Zertifikat in {ca_file} endete am {ends}. Bitten Sie um das nachfolgende.</translation>
    </message>
    <message>
        <source>The certificate in {ca_file} is damaged. Ask for it again.</source>
        <translation>Das Zertifikat in {ca_file} ist beschädigt. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified ({verify_message}), so nothing was asked. Check this computer&apos;s clock, or who runs the network.</source>
        <translation>Das Zertifikat von {host} konnte nicht geprüft werden ({verify_message}), daher wurde nichts gefragt. Prüfen Sie die Uhr dieses Computers oder wer das Netz betreibt.</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {strerror}.</source>
        <translation>Die Zertifikate in {path} können nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. The server may have begun its work.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Der Server hat vielleicht schon begonnen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. What arrived is saved.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Was ankam, ist gespeichert.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole{why}.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war{why}.</translation>
    </message>
    <message>
        <source>The connection broke, and the server no longer has the rest of this answer.</source>
        <translation>Die Verbindung brach ab, und der Server hat den Rest dieser Antwort nicht mehr.</translation>
    </message>
    <message>
        <source>The connection to {where} broke before the answer was whole.</source>
        <translation>Die Verbindung zu {where} brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one, or send less history.</source>
        <translation>Die Unterhaltung ist zu lang für dieses Modell. Beginnen Sie eine neue oder senden Sie weniger Verlauf.</translation>
    </message>
    <message>
        <source>The conversation is too long for this server. Lower “History sent” in Preferences.</source>
        <translation>Die Unterhaltung ist zu lang für diesen Server. Senken Sie in den Einstellungen „Gesendeter Verlauf“.</translation>
    </message>
    <message>
        <source>The conversation of this answer is no longer there.</source>
        <translation>Die Unterhaltung dieser Antwort ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The conversations could not be read ({error}).</source>
        <translation>Die Unterhaltungen konnten nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The conversations&apos; file is damaged, so not all of it could be read.</source>
        <translation>Die Datei der Unterhaltungen ist beschädigt, daher konnte nicht alles gelesen werden.</translation>
    </message>
    <message>
        <source>The conversations&apos; file is damaged. Restart the app, which saves what it can, then import again.</source>
        <translation>Die Datei der Unterhaltungen ist beschädigt. Starten Sie die App neu, die dabei rettet, was sie kann, und importieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The conversations&apos; file is of another version. Start this app once, then try again.</source>
        <translation>Die Datei der Unterhaltungen stammt von einer anderen Version. Starten Sie diese App einmal und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The conversations&apos; file {error}.</source>
        <translation>Die Datei der Unterhaltungen {error}.</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and it could not be set aside ({strerror}).</source>
        <translation>Die Datei der Unterhaltungen {why} und konnte nicht beiseitegestellt werden ({strerror}).</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and the disk is too full to save what can be read. Make room, then start the app again.</source>
        <translation>Die Datei der Unterhaltungen {why}, und der Datenträger ist zu voll, um das Lesbare zu retten. Schaffen Sie Platz und starten Sie dann die App neu.</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}. It was kept as {name} in the data folder, and a new one was begun.</source>
        <translation>Die Datei der Unterhaltungen {why}. Sie liegt als {name} im Datenordner, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>Der Datenordner kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>Die Datenbank ist geschlossen.</translation>
    </message>
    <message>
        <source>The date and time now, in a time zone of the IANA database.</source>
        <translation>Datum und Uhrzeit jetzt, in einer Zeitzone der IANA-Datenbank.</translation>
    </message>
    <message>
        <source>The disk has no more room for you. Make room, or choose another place.</source>
        <translation>Der Datenträger hat keinen Platz mehr für Sie. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk has too little room to restore this backup. Make room, then try again.</source>
        <translation>Der Datenträger hat zu wenig Platz, um diese Sicherung wiederherzustellen. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so no backup could be made. Make room, then try again.</source>
        <translation>Der Datenträger ist voll, daher konnte nichts gesichert werden. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>Der Datenträger ist voll, daher konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export ended before it was done. Nothing was written.</source>
        <translation>Der Export endete, bevor er fertig war. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>Der Export wurde gestoppt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror}).</source>
        <translation>Die Datei kann nicht geöffnet werden ({strerror}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>Die Datei kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>The file could not be written ({strerror}).</source>
        <translation>Die Datei konnte nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>The file does not say which version of the format it has.</source>
        <translation>Die Datei sagt nicht, welche Version des Formats sie hat.</translation>
    </message>
    <message>
        <source>The file ends in the middle. What was whole before that is here; export it again for the rest.</source>
        <translation>Die Datei endet mittendrin. Was davor vollständig war, ist hier; exportieren Sie sie für den Rest noch einmal.</translation>
    </message>
    <message>
        <source>The file is damaged in the middle. What was whole before that is here; export it again for the rest.</source>
        <translation>Die Datei ist mittendrin beschädigt. Was davor vollständig war, ist hier; exportieren Sie sie für den Rest noch einmal.</translation>
    </message>
    <message>
        <source>The file is too large for that disk. Choose another place.</source>
        <translation>Die Datei ist zu groß für diesen Datenträger. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this app. Update the app, then try again.</source>
        <translation>Die Datei stammt von einer neueren Version dieser App. Aktualisieren Sie die App und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The files are too large for this server: {name} alone takes {size}.</source>
        <translation>Die Dateien sind zu groß für diesen Server: {name} allein hat {size}.</translation>
    </message>
    <message>
        <source>The files of your message take {size}, more than this server&apos;s limit of {limit} (“Files sent” in Preferences). They are sent whole, and the server may refuse them.</source>
        <translation>Die Dateien Ihrer Nachricht haben {size}, mehr als die Grenze dieses Servers von {limit} („Gesendete Dateien“ in den Einstellungen). Sie werden ganz gesendet, und der Server weist sie vielleicht ab.</translation>
    </message>
    <message>
        <source>The key could not be had in time. Is the keyring locked?</source>
        <translation>Der Schlüssel kam nicht rechtzeitig. Ist der Schlüsselbund gesperrt?</translation>
    </message>
    <message>
        <source>The key was entered for {there}, and this address is {here}, so nothing was sent. Enter the key for it in Preferences → API keys.</source>
        <translation>Der Schlüssel wurde für {there} eingegeben, und diese Adresse ist {here}, daher wurde nichts gesendet. Geben Sie ihren Schlüssel in Einstellungen → API-Schlüssel ein.</translation>
    </message>
    <message>
        <source>The list of releases holds only until {expires}, so it may hide a newer one. Check this computer&apos;s clock, or look at the project&apos;s page.</source>
        <translation>Die Liste von Veröffentlichungen gilt nur bis {expires} und verschweigt vielleicht eine neuere. Prüfen Sie die Uhr dieses Computers oder sehen Sie auf die Seite des Projekts.</translation>
    </message>
    <message>
        <source>The list of releases was refused. {why} Try again later; if it stays so, tell the project.</source>
        <translation>Die Liste von Veröffentlichungen wurde abgewiesen. {why} Versuchen Sie es später noch einmal; bleibt es dabei, sagen Sie dem Projekt Bescheid.</translation>
    </message>
    <message>
        <source>The local server cannot be started: {strerror}.</source>
        <translation>Der lokale Server kann nicht gestartet werden: {strerror}.</translation>
    </message>
    <message>
        <source>The local server did not start in time.</source>
        <translation>Der lokale Server startete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The local server is not running.</source>
        <translation>Der lokale Server läuft nicht.</translation>
    </message>
    <message>
        <source>The local server is ready.</source>
        <translation>Der lokale Server ist bereit.</translation>
    </message>
    <message>
        <source>The local server is stopped.</source>
        <translation>Der lokale Server ist gestoppt.</translation>
    </message>
    <message>
        <source>The local server keeps stopping. The log says more; restart the app to try again.</source>
        <translation>Der lokale Server endet immer wieder. Mehr steht im Protokoll; starten Sie die App neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The local server stopped. Restarting it</source>
        <translation>Der lokale Server ist ausgefallen und startet neu</translation>
    </message>
    <message>
        <source>The message “{id}” does not stand after the one that it follows.</source>
        <translation>Die Nachricht „{id}“ steht nicht nach der, auf die sie folgt.</translation>
    </message>
    <message>
        <source>The model asked for tools {ROUNDS} times in a row and was stopped.</source>
        <translation>Das Modell verlangte {ROUNDS}-mal nacheinander Werkzeuge und wurde gestoppt.</translation>
    </message>
    <message>
        <source>The model “{model}” cannot use tools. Switch them off, or choose another one.</source>
        <translation>Das Modell „{model}“ kann keine Werkzeuge verwenden. Schalten Sie sie aus oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The model “{model}” takes no images. Choose another one, or send text alone.</source>
        <translation>Das Modell „{model}“ nimmt keine Bilder. Wählen Sie ein anderes oder senden Sie nur Text.</translation>
    </message>
    <message>
        <source>The most tokens of an answer are a whole number from 1 to {TOKENS_LIMIT}, or nothing for no limit.</source>
        <translation>Die Höchstzahl an Token einer Antwort ist eine ganze Zahl von 1 bis {TOKENS_LIMIT}, oder nichts für keine Grenze.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>Der Anbieter konnte nicht erreicht werden.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Der Proxy</translation>
    </message>
    <message>
        <source>The proxy at {place}</source>
        <translation>Der Proxy unter {place}</translation>
    </message>
    <message>
        <source>The proxy at {place} could not be reached. {whose}, or choose another in {OWN}.</source>
        <translation>Der Proxy unter {place} konnte nicht erreicht werden. {whose}, oder wählen Sie einen anderen in {OWN}.</translation>
    </message>
    <message>
        <source>The proxy cannot be used: {error}</source>
        <translation>Der Proxy kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Check them in Preferences → Servers → Connection.</source>
        <translation>Der Proxy verlangt Name und Passwort. Prüfen Sie beide in Einstellungen → Server → Verbindung.</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL cannot be used. Correct it in Preferences → Servers.</source>
        <translation>Die URL des Proxys kann nicht verwendet werden. Berichtigen Sie sie in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must end after its port, as in http://proxy.example.org:3128.</source>
        <translation>Die URL des Proxys muss nach dem Port enden, wie in http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must start with http://, https:// or socks5://, as in http://proxy.example:3128.</source>
        <translation>Die URL des Proxys muss mit http://, https:// oder socks5:// beginnen, wie in http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was entered for another proxy or name, so nothing was sent. Enter it again in Preferences → Servers → Connection.</source>
        <translation>Das Passwort des Proxys wurde für einen anderen Proxy oder Namen eingegeben, daher wurde nichts gesendet. Geben Sie es in Einstellungen → Server → Verbindung noch einmal ein.</translation>
    </message>
    <message>
        <source>The recording ends here, in the middle of the answer.</source>
        <translation>Die Aufzeichnung endet hier, mitten in der Antwort.</translation>
    </message>
    <message>
        <source>The request cannot be sent as JSON: {error}.</source>
        <translation>Die Anfrage kann nicht als JSON gesendet werden: {error}.</translation>
    </message>
    <message>
        <source>The request must be a text frame.</source>
        <translation>Die Anfrage muss ein Text-Frame sein.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The server answered in a way that is not a stream.</source>
        <translation>Der Server antwortete mit etwas, das kein Stream ist.</translation>
    </message>
    <message>
        <source>The server answered with JSON that holds no messages.</source>
        <translation>Der Server antwortete mit JSON, das keine Nachrichten enthält.</translation>
    </message>
    <message>
        <source>The server asks for payment first. Look at your account there.</source>
        <translation>Der Server verlangt zuerst eine Zahlung. Sehen Sie dort in Ihr Konto.</translation>
    </message>
    <message>
        <source>The server at {place} {why}. Check that it runs and its URL, then retry.</source>
        <translation>Der Server unter {place} {why}. Prüfen Sie, ob er läuft, und seine URL, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare answered in a way that cannot be read. Look at the server&apos;s log.</source>
        <translation>Der Server hinter Cloudflare antwortete in unlesbarer Form. Sehen Sie in das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare did not answer in time. Retry in a moment.</source>
        <translation>Der Server hinter Cloudflare antwortete nicht rechtzeitig. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare is down. Ask who runs it.</source>
        <translation>Der Server hinter Cloudflare ist ausgefallen. Fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare took too long to begin its answer. Retry, or ask who runs it.</source>
        <translation>Der Server hinter Cloudflare brauchte zu lange, um seine Antwort zu beginnen. Versuchen Sie es noch einmal oder fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered. It may have begun its work.</source>
        <translation>Der Server trennte die Verbindung, bevor er antwortete. Vielleicht hat er schon begonnen.</translation>
    </message>
    <message>
        <source>The server closed the connection while it was made. Check that it runs, then retry.</source>
        <translation>Der Server trennte die Verbindung beim Aufbau. Prüfen Sie, ob er läuft, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server closed the connection without saying that the answer is whole.</source>
        <translation>Der Server trennte die Verbindung, ohne zu sagen, dass die Antwort vollständig ist.</translation>
    </message>
    <message>
        <source>The server could not read the request.</source>
        <translation>Der Server konnte die Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>Der Server antwortete nicht rechtzeitig. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server did not answer within {minutes}. Retry, or look at its log.</source>
        <translation>Der Server antwortete nicht innerhalb von {minutes}. Versuchen Sie es noch einmal oder sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The server did not answer within {value} minutes. Retry, or look at its log.</source>
        <translation>Der Server antwortete nicht innerhalb von {value} Minuten. Versuchen Sie es noch einmal oder sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The server did not say in time which models it has.</source>
        <translation>Der Server sagte nicht rechtzeitig, welche Modelle er hat.</translation>
    </message>
    <message>
        <source>The server does not allow this. Check the access token in Preferences → Servers.</source>
        <translation>Der Server erlaubt das nicht. Prüfen Sie das Zugangstoken in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The server does not answer /health in time.</source>
        <translation>Der Server beantwortet /health nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The server does not encrypt at this address. Try http:// in its URL.</source>
        <translation>Der Server verschlüsselt unter dieser Adresse nicht. Versuchen Sie http:// in seiner URL.</translation>
    </message>
    <message>
        <source>The server does not offer WebSocket at this address ({status}).</source>
        <translation>Der Server bietet unter dieser Adresse kein WebSocket an ({status}).</translation>
    </message>
    <message>
        <source>The server does not offer this. Choose another transport in Preferences → Servers.</source>
        <translation>Der Server bietet das nicht an. Wählen Sie einen anderen Transport in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The server does not speak WebSocket at this address. Choose SSE in Preferences → Servers.</source>
        <translation>Der Server spricht unter dieser Adresse kein WebSocket. Wählen Sie SSE in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form. Check the URL in Preferences → Servers.</source>
        <translation>Der Server nimmt Nachrichten in dieser Form nicht an. Prüfen Sie die URL in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>Der Server nennt seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>The server ended the answer without any text. Look at its log, or retry.</source>
        <translation>Der Server beendete die Antwort ohne Text. Sehen Sie in sein Protokoll oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server failed while working on the answer. Retry, or look at the server&apos;s log.</source>
        <translation>Der Server scheiterte bei der Arbeit an der Antwort. Versuchen Sie es noch einmal oder sehen Sie in das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The server failed, and did not say why. Look at its log.</source>
        <translation>Der Server scheiterte und sagte nicht, warum. Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>The server failed. Retry in a moment, or look at the server&apos;s log.</source>
        <translation>Der Server scheiterte. Versuchen Sie es gleich noch einmal oder sehen Sie in das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The server found a fault in the request. It may be of another kind or version; check its URL.</source>
        <translation>Der Server fand einen Fehler in der Anfrage. Vielleicht ist er anderer Art oder Version; prüfen Sie seine URL.</translation>
    </message>
    <message>
        <source>The server is handling too many requests. Wait a little, then retry.</source>
        <translation>Der Server bearbeitet zu viele Anfragen. Warten Sie ein wenig, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server is not ready. Wait a little, then retry.</source>
        <translation>Der Server ist nicht bereit. Warten Sie ein wenig, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server is reached through the {kind} proxy at {place}, {said}.</source>
        <translation>Der Server wird über den {kind}-Proxy unter {place} erreicht, {said}.</translation>
    </message>
    <message>
        <source>The server offers neither SSE nor WebSocket at this address ({shown}). Check the URL in Preferences → Servers.</source>
        <translation>Der Server bietet unter dieser Adresse weder SSE noch WebSocket an ({shown}). Prüfen Sie die URL in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The server redirects to {quote} ({status}). If you trust that address, use it in Preferences → Servers.</source>
        <translation>Der Server leitet weiter zu {quote} ({status}). Wenn Sie dieser Adresse vertrauen, verwenden Sie sie in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The server redirects, but does not say where to ({status}). Check its URL.</source>
        <translation>Der Server leitet weiter, sagt aber nicht, wohin ({status}). Prüfen Sie seine URL.</translation>
    </message>
    <message>
        <source>The server refused the access token. Check it in Preferences → Servers.</source>
        <translation>Der Server wies das Zugangstoken ab. Prüfen Sie es in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the server in Preferences → Servers.</source>
        <translation>Der Server wies die Anfrage ab. Prüfen Sie den Server in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The server reported an error without saying which.</source>
        <translation>Der Server meldete einen Fehler, ohne zu sagen, welchen.</translation>
    </message>
    <message>
        <source>The server says about itself: {quote}.</source>
        <translation>Der Server sagt über sich: {quote}.</translation>
    </message>
    <message>
        <source>The server says that it is well ({value} ms).</source>
        <translation>Der Server sagt, dass es ihm gut geht ({value} ms).</translation>
    </message>
    <message>
        <source>The server says that this message is in work already. Wait a little, then retry.</source>
        <translation>Der Server sagt, dass diese Nachricht schon in Arbeit ist. Warten Sie ein wenig, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server sent no answer.</source>
        <translation>Der Server sandte keine Antwort.</translation>
    </message>
    <message>
        <source>The server sent no answer. Retry, or look at the server&apos;s log.</source>
        <translation>Der Server sandte keine Antwort. Versuchen Sie es noch einmal oder sehen Sie in das Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The server sent one event of more than {value} MiB, so the stream was stopped.</source>
        <translation>Der Server sandte ein Ereignis von mehr als {value} MiB, daher wurde der Stream gestoppt.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Check your connection, then retry.</source>
        <translation>Der Server wartete zu lange auf die Anfrage. Prüfen Sie Ihre Verbindung, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server wants another kind of connection. Choose another transport in Preferences → Servers.</source>
        <translation>Der Server verlangt eine andere Art von Verbindung. Wählen Sie einen anderen Transport in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The server&apos;s /health does not answer as an AINative server does.</source>
        <translation>/health antwortet nicht wie bei einem AINative-Server.</translation>
    </message>
    <message>
        <source>The server&apos;s URL is not a web address. One looks like https://example.org.</source>
        <translation>Die URL des Servers ist keine Webadresse. Eine solche sieht aus wie https://example.org.</translation>
    </message>
    <message>
        <source>The server&apos;s URL must not hold a name or a password. Use the access token.</source>
        <translation>Die URL des Servers darf keinen Namen und kein Passwort enthalten. Verwenden Sie das Zugangstoken.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is compressed in an unknown way{named}.</source>
        <translation>Die Antwort des Servers ist auf unbekannte Weise komprimiert{named}.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation>Die Antwort des Servers ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check its URL.</source>
        <translation>Die Antwort des Servers ist kein JSON. Prüfen Sie seine URL.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid JSON.</source>
        <translation>Die Antwort des Servers ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified ({verify_message}). Nothing was sent.</source>
        <translation>Das Zertifikat des Servers konnte nicht geprüft werden ({verify_message}). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s list of models is larger than 4 MiB.</source>
        <translation>Die Modell-Liste des Servers ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>The server&apos;s own name is left to the proxy.</source>
        <translation>Der Name des Servers bleibt dem Proxy überlassen.</translation>
    </message>
    <message>
        <source>The server&apos;s own upstream did not answer properly. Retry in a moment.</source>
        <translation>Der Dienst hinter dem Server antwortete nicht richtig. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s own upstream took too long. Retry in a moment.</source>
        <translation>Der Dienst hinter dem Server brauchte zu lange. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}). The defaults are in use.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden ({strerror}). Es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({strerror}).</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden ({strerror}).</translation>
    </message>
    <message>
        <source>The settings {why}. The defaults are in use.</source>
        <translation>Die Einstellungen {why}. Es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The settings {why}. They were kept as {name}, and the defaults are in use.</source>
        <translation>Die Einstellungen {why}. Sie liegen als {name} bereit, und es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The system keyring does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. Secrets can be kept only until you quit.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Geheimnisse können nur bis zum Beenden behalten werden.</translation>
    </message>
    <message>
        <source>The system keyring failed ({name}).</source>
        <translation>Der Schlüsselbund des Systems scheiterte ({name}).</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, or keep the secret until you quit.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn oder behalten Sie das Geheimnis bis zum Beenden.</translation>
    </message>
    <message>
        <source>The system keyring refused ({redact}).</source>
        <translation>Der Schlüsselbund des Systems weigerte sich ({redact}).</translation>
    </message>
    <message>
        <source>The system prompt has {len} characters; it takes {SYSTEM_LENGTH}.</source>
        <translation>Der System-Prompt hat {len} Zeichen; möglich sind {SYSTEM_LENGTH}.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used. Correct it, or choose another proxy for this server in Preferences → Servers.</source>
        <translation>Die Proxy-Einstellung des Systems kann nicht verwendet werden. Berichtigen Sie sie oder wählen Sie für diesen Server einen anderen Proxy in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used: {error}.</source>
        <translation>Die Proxy-Einstellung des Systems kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <source>The temperature is a number from 0 to {HOTTEST}, or nothing for the model&apos;s own.</source>
        <translation>Die Temperatur ist eine Zahl von 0 bis {HOTTEST}, oder nichts für die des Modells.</translation>
    </message>
    <message>
        <source>The value of an arithmetic expression such as (2 + 3) * sqrt(16).</source>
        <translation>Der Wert eines Rechenausdrucks wie (2 + 3) * sqrt(16).</translation>
    </message>
    <message>
        <source>There are no conversations in this archive. An export has a file called conversations.json in it.</source>
        <translation>In diesem Archiv sind keine Unterhaltungen. Ein Export enthält eine Datei namens conversations.json.</translation>
    </message>
    <message>
        <source>There are no conversations in this file.</source>
        <translation>In dieser Datei sind keine Unterhaltungen.</translation>
    </message>
    <message>
        <source>There are no conversations yet.</source>
        <translation>Es gibt noch keine Unterhaltungen.</translation>
    </message>
    <message>
        <source>There are too many files in this archive. Unpack it, then import the JSON file that is in it.</source>
        <translation>In diesem Archiv sind zu viele Dateien. Entpacken Sie es und importieren Sie dann die JSON-Datei darin.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>Es gibt einen Ordner dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a text in this file that is too large for this app. What came before that is here.</source>
        <translation>Diese Datei enthält einen Text, der zu groß für diese App ist. Was davor kam, ist hier.</translation>
    </message>
    <message>
        <source>There is another archive in this one. Unpack it, then import what is in it.</source>
        <translation>In diesem Archiv ist ein weiteres. Entpacken Sie es und importieren Sie dann den Inhalt.</translation>
    </message>
    <message>
        <source>There is no AINative server at this address. Check the URL in Preferences → Servers.</source>
        <translation>Unter dieser Adresse ist kein AINative-Server. Prüfen Sie die URL in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>There is no computer of the name {host}.</source>
        <translation>Es gibt keinen Computer namens {host}.</translation>
    </message>
    <message>
        <source>There is no conversation with the id {key}.</source>
        <translation>Es gibt keine Unterhaltung mit der Kennung {key}.</translation>
    </message>
    <message>
        <source>There is no key for {name}. Set one in Preferences → API keys.</source>
        <translation>Für {name} gibt es keinen Schlüssel. Setzen Sie einen in Einstellungen → API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is nothing to talk to at this address of {where}. Check the URL in Preferences.</source>
        <translation>Unter dieser Adresse von {where} ist nichts ansprechbar. Prüfen Sie die URL in den Einstellungen.</translation>
    </message>
    <message>
        <source>This Idempotency-Key belongs to another request. Use a new key.</source>
        <translation>Dieser Idempotency-Key gehört zu einer anderen Anfrage. Verwenden Sie einen neuen.</translation>
    </message>
    <message>
        <source>This action was stopped.</source>
        <translation>Diese Aktion wurde gestoppt.</translation>
    </message>
    <message>
        <source>This address answers with something else than an answer of an AINative server ({quote}). Check the URL in Preferences → Servers.</source>
        <translation>Diese Adresse antwortet nicht wie ein AINative-Server ({quote}). Prüfen Sie die URL in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>This address does not take messages. Check the URL in Preferences → Servers.</source>
        <translation>Diese Adresse nimmt keine Nachrichten an. Prüfen Sie die URL in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>This address is no longer in use. Ask who runs the server for the new one.</source>
        <translation>Diese Adresse ist nicht mehr in Gebrauch. Fragen Sie den Betreiber des Servers nach der neuen.</translation>
    </message>
    <message>
        <source>This answer goes on over another connection, which asked for it later.</source>
        <translation>Diese Antwort geht über eine andere Verbindung weiter, die später nach ihr gefragt hat.</translation>
    </message>
    <message>
        <source>This answer is no longer kept. Ask again.</source>
        <translation>Diese Antwort wird nicht mehr aufbewahrt. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed.</source>
        <translation>Diese Sicherung ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of this app. Update the app, then try again.</source>
        <translation>Diese Sicherung stammt von einer neueren Version dieser App. Aktualisieren Sie die App und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This build does not say by which keys newer versions are to be known.</source>
        <translation>Diese Ausgabe sagt nicht, an welchen Schlüsseln neuere Versionen zu erkennen sind.</translation>
    </message>
    <message>
        <source>This build does not say where newer versions are to be found.</source>
        <translation>Diese Ausgabe sagt nicht, wo neuere Versionen zu finden sind.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation>Die Uhr dieses Computers und die des Servers stimmen überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} {ahead} the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht {span} {ahead} der des Servers.</translation>
    </message>
    <message>
        <source>This could not be saved or read ({error}).</source>
        <translation>Das konnte nicht gespeichert oder gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>This engine streams already. Stop it first, or use another one.</source>
        <translation>Hier läuft schon ein Stream. Stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This file could not be read ({error}). Nothing was changed.</source>
        <translation>Diese Datei konnte nicht gelesen werden ({error}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file does not look like an export of ChatGPT, of Claude or of this app.</source>
        <translation>Diese Datei sieht nicht wie ein Export von ChatGPT, von Claude oder von dieser App aus.</translation>
    </message>
    <message>
        <source>This file is not an export: it is neither JSON nor a zip archive.</source>
        <translation>Diese Datei ist kein Export: Sie ist weder JSON noch ein Zip-Archiv.</translation>
    </message>
    <message>
        <source>This file {error}. Nothing was changed.</source>
        <translation>Diese Datei {error}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not a URL. It should look like http://proxy.example.org:3128.</source>
        <translation>Das ist keine URL. Sie sollte aussehen wie http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>This is not a URL. It should look like https://ai.example.org.</source>
        <translation>Das ist keine URL. Sie sollte aussehen wie https://ai.example.org.</translation>
    </message>
    <message>
        <source>This is not a backup of this app.</source>
        <translation>Das ist keine Sicherung dieser App.</translation>
    </message>
    <message>
        <source>This is not a file with conversations of this app.</source>
        <translation>Das ist keine Datei mit Unterhaltungen dieser App.</translation>
    </message>
    <message>
        <source>This server cannot try a provider&apos;s key.</source>
        <translation>Dieser Server kann den Schlüssel eines Anbieters nicht testen.</translation>
    </message>
    <message>
        <source>This server&apos;s address is not encrypted, so the access token was not sent, and neither was anything else. Use https:// in its URL, or {way_out}.</source>
        <translation>Die Adresse dieses Servers ist nicht verschlüsselt, daher wurden weder das Zugangstoken noch anderes gesendet. Verwenden Sie https:// in seiner URL, oder {way_out}.</translation>
    </message>
    <message>
        <source>This version does not understand what it says.</source>
        <translation>Diese Version versteht nicht, was darin steht.</translation>
    </message>
    <message>
        <source>Too long a line to be formatted: shown as it stands.</source>
        <translation>Zu lange Zeile zum Formatieren: gezeigt, wie sie ist.</translation>
    </message>
    <message>
        <source>Too many marks to be formatted: shown as it stands.</source>
        <translation>Zu viele Auszeichnungen zum Formatieren: gezeigt, wie es ist.</translation>
    </message>
    <message>
        <source>Too wide a table to be laid out: shown as it stands.</source>
        <translation>Zu breite Tabelle zum Anordnen: gezeigt, wie sie ist.</translation>
    </message>
    <message>
        <source>Trying again, {attempt}.</source>
        <translation>Neuer Versuch, {attempt}.</translation>
    </message>
    <message>
        <source>What the server answered is not HTTP as it should be ({error}). Look at its log.</source>
        <translation>Was der Server antwortete, ist kein ordentliches HTTP ({error}). Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>Whether events are held back cannot be told without SSE.</source>
        <translation>Ob Ereignisse zurückgehalten werden, lässt sich ohne SSE nicht sagen.</translation>
    </message>
    <message>
        <source>Whether events are held back on their way cannot be told: the server does not time them.</source>
        <translation>Ob Ereignisse unterwegs zurückgehalten werden, lässt sich nicht sagen: Der Server nennt ihre Zeiten nicht.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Your answer did not reach the server. {error} Then answer again.</source>
        <translation>Ihre Antwort erreichte den Server nicht. {error} Antworten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Your message takes {size} by itself, more than this server&apos;s limit of {limit} (“History sent” in Preferences). It is sent whole, and the server may refuse it.</source>
        <translation>Ihre Nachricht hat allein {size}, mehr als die Grenze dieses Servers von {limit} („Gesendeter Verlauf“ in den Einstellungen). Sie wird ganz gesendet, und der Server weist sie vielleicht ab.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>allow it in Preferences → Servers</source>
        <translation>erlauben Sie es in Einstellungen → Server</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>einer Stelle ohne Namen</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>eine andere Adresse</translation>
    </message>
    <message>
        <source>as chosen for this server</source>
        <translation>wie für diesen Server gewählt</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>wie das System es sagt</translation>
    </message>
    <message>
        <source>attempt {attempt} of {attempts}</source>
        <translation>Versuch {attempt} von {attempts}</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>hinter</translation>
    </message>
    <message>
        <source>calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>chosen by Auto</source>
        <translation>von Auto gewählt</translation>
    </message>
    <message>
        <source>chosen by Auto: it worked before</source>
        <translation>von Auto gewählt: funktionierte zuvor</translation>
    </message>
    <message>
        <source>chosen by Auto: {transport} is not offered ({why})</source>
        <translation>von Auto gewählt: {transport} wird nicht angeboten ({why})</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>konnte nicht erreicht werden</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>current time</source>
        <translation>aktuelle Uhrzeit</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>in {left} s</source>
        <translation>in {left} s</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>kept until you quit</source>
        <translation>behalten bis zum Beenden</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no stream there</source>
        <translation>dort kein Stream</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>replayed at once</source>
        <translation>auf einmal abgespielt</translation>
    </message>
    <message>
        <source>replayed at {speed}×</source>
        <translation>{speed}-fach abgespielt</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>stored in {keyring}</source>
        <translation>gespeichert in {keyring}</translation>
    </message>
    <message>
        <source>that it runs</source>
        <translation>ob es läuft</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netzwerk</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>was to be replaced</source>
        <translation>sollte ersetzt werden</translation>
    </message>
    <message>
        <source>was written by a newer version of this app</source>
        <translation>stammt von einer neueren Version dieser App</translation>
    </message>
    <message>
        <source>were written by a newer version of this app</source>
        <translation>stammen von einer neueren Version dieser App</translation>
    </message>
    <message>
        <source>your system&apos;s proxy setting, or use {place}</source>
        <translation>der Proxy-Einstellung Ihres Systems, oder verwenden Sie {place}</translation>
    </message>
    <message>
        <source>{EMPTY_NOTE} {unknown} of its messages were of no kind that AINative knows.</source>
        <translation>{EMPTY_NOTE} {unknown} seiner Nachrichten waren von keiner Art, die AINative kennt.</translation>
    </message>
    <message>
        <source>{ca_file} holds a private key, and no certificate. Choose the authority&apos;s certificate.</source>
        <translation>{ca_file} enthält einen privaten Schlüssel und kein Zertifikat. Wählen Sie das Zertifikat der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>{ca_file} holds no certificate in PEM form, which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>{ca_file} enthält kein Zertifikat in PEM-Form, die mit „-----BEGIN CERTIFICATE-----“ beginnt.</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} Unterhaltungen</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} Nachrichten</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{error} Secrets can be kept only until you quit.</source>
        <translation>{error} Geheimnisse können nur bis zum Beenden behalten werden.</translation>
    </message>
    <message>
        <source>{home} can be written.</source>
        <translation>{home} kann beschrieben werden.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check that this computer is online, then try again.</source>
        <translation>{host} konnte nicht erreicht werden. Prüfen Sie, ob dieser Computer online ist, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation>{host} antwortete nicht rechtzeitig. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} has no list of releases now ({status_code}). Try again later.</source>
        <translation>{host} hat gerade keine Liste von Veröffentlichungen ({status_code}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} is an address, which needs no looking up.</source>
        <translation>{host} ist eine Adresse, die nicht nachgeschlagen werden muss.</translation>
    </message>
    <message>
        <source>{host} is at {places}.</source>
        <translation>{host} ist unter {places}.</translation>
    </message>
    <message>
        <source>{host} points to {target}, which was not followed. Tell the project.</source>
        <translation>{host} verweist auf {target}; dem wurde nicht gefolgt. Sagen Sie dem Projekt Bescheid.</translation>
    </message>
    <message>
        <source>{host} sent a compressed list of releases, which was not asked for.</source>
        <translation>{host} sandte eine komprimierte Liste von Veröffentlichungen, um die nicht gebeten wurde.</translation>
    </message>
    <message>
        <source>{host} sent an older list of releases than one that was seen here. Try again later; if it stays so, tell the project.</source>
        <translation>{host} sandte eine ältere Liste von Veröffentlichungen als eine, die hier schon ankam. Versuchen Sie es später noch einmal; bleibt es dabei, sagen Sie dem Projekt Bescheid.</translation>
    </message>
    <message>
        <source>{host} sent more than a list of releases has, so the rest was not read.</source>
        <translation>{host} sandte mehr, als eine Liste von Veröffentlichungen hat, daher wurde der Rest nicht gelesen.</translation>
    </message>
    <message>
        <source>{key}: takes a day, such as {key2}:2024-05-31.</source>
        <translation>{key}: braucht einen Tag, etwa {key2}:2024-05-31.</translation>
    </message>
    <message>
        <source>{label} works ({ms} ms).</source>
        <translation>{label} funktioniert ({ms} ms).</translation>
    </message>
    <message>
        <source>{label}: no answer within {time_limit} seconds.</source>
        <translation>{label}: keine Antwort innerhalb von {time_limit} Sekunden.</translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and was saved.</source>
        <translation>{messages} in {conversations} konnte gelesen und gerettet werden.</translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and were saved.</source>
        <translation>{messages} in {conversations} konnten gelesen und gerettet werden.</translation>
    </message>
    <message>
        <source>{name} could not be read ({strerror}).</source>
        <translation>{name} konnte nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>{name} did not answer in time. Retry in a moment.</source>
        <translation>{name} antwortete nicht rechtzeitig. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} events, so it is not replayed.</source>
        <translation>{name} enthält mehr als {most} Ereignisse und wird daher nicht abgespielt.</translation>
    </message>
    <message>
        <source>{name} holds no events. Choose a log that the inspector saved.</source>
        <translation>{name} enthält keine Ereignisse. Wählen Sie ein Protokoll, das der Inspektor gespeichert hat.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}, so it is not replayed.</source>
        <translation>{name} ist größer als {limit} und wird daher nicht abgespielt.</translation>
    </message>
    <message>
        <source>{name} is not a file that can be replayed.</source>
        <translation>{name} ist keine Datei, die abgespielt werden kann.</translation>
    </message>
    <message>
        <source>{name} is not text in UTF-8. Choose a log that the inspector saved.</source>
        <translation>{name} ist kein Text in UTF-8. Wählen Sie ein Protokoll, das der Inspektor gespeichert hat.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {found}.</source>
        <translation>{path} ist beschädigt: {found}.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose the file with the certificate.</source>
        <translation>{path} ist keine Datei. Wählen Sie die Datei mit dem Zertifikat.</translation>
    </message>
    <message>
        <source>{path}, {count} conversations</source>
        <translation>{path}, {count} Unterhaltungen</translation>
    </message>
    <message>
        <source>{place} can be used.</source>
        <translation>{place} kann verwendet werden.</translation>
    </message>
    <message>
        <source>{place} cannot be used.</source>
        <translation>{place} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{place} was reached; whether it answers was not tried.</source>
        <translation>{place} wurde erreicht; ob der Server antwortet, wurde nicht versucht.</translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by} and ends on {end}.</source>
        <translation>{protocol}; das Zertifikat stammt von {by} und endet am {end}.</translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by}.</source>
        <translation>{protocol}; das Zertifikat stammt von {by}.</translation>
    </message>
    <message>
        <source>{todo}, or choose WebSocket, over which they come at once.</source>
        <translation>{todo}, oder wählen Sie WebSocket, über das sie sofort kommen.</translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms</source>
        <translation>{transport} funktioniert: Das erste Ereignis kam nach {time} ms</translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms.</source>
        <translation>{transport} funktioniert: Das erste Ereignis kam nach {time} ms.</translation>
    </message>
    <message>
        <source>{value} cannot be written: {strerror}.</source>
        <translation>{value} kann nicht beschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} could not be reached.</source>
        <translation>{what} unter {shown}:{port} konnte nicht erreicht werden.</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} did not answer in time.</source>
        <translation>{what} unter {shown}:{port} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} takes connections.</source>
        <translation>{what} unter {shown}:{port} nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>{where} answered in a form that is not understood. Check its URL in Preferences.</source>
        <translation>{where} antwortete in einer unverständlichen Form. Prüfen Sie die URL in den Einstellungen.</translation>
    </message>
    <message>
        <source>{where} cannot be reached. Check {what}, and its address in Preferences.</source>
        <translation>{where} ist nicht erreichbar. Prüfen Sie {what} und die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>{where} could not answer.</source>
        <translation>{where} konnte nicht antworten.</translation>
    </message>
    <message>
        <source>{where} could not reach {host}{reason}. Check the server&apos;s URL, or ask who runs the proxy.</source>
        <translation>{where} konnte {host} nicht erreichen{reason}. Prüfen Sie die URL des Servers oder fragen Sie, wer den Proxy betreibt.</translation>
    </message>
    <message>
        <source>{where} could not use an image. Send a smaller one, or another format.</source>
        <translation>{where} konnte mit einem Bild nichts anfangen. Senden Sie ein kleineres oder ein anderes Format.</translation>
    </message>
    <message>
        <source>{where} did not answer in time. Retry in a moment.</source>
        <translation>{where} antwortete nicht rechtzeitig. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{where} does not allow connections to {host}. Ask who runs it, or choose another in {OWN}.</source>
        <translation>{where} erlaubt keine Verbindungen zu {host}. Fragen Sie den Betreiber oder wählen Sie einen anderen in {OWN}.</translation>
    </message>
    <message>
        <source>{where} does not know the model “{model}”. Choose another one.</source>
        <translation>{where} kennt das Modell „{model}“ nicht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>{where} does not speak SOCKS. Check its URL in {OWN}.</source>
        <translation>{where} spricht kein SOCKS. Prüfen Sie die URL in {OWN}.</translation>
    </message>
    <message>
        <source>{where} is overloaded. Wait {wait}, then retry.</source>
        <translation>{where} ist überlastet. Warten Sie {wait}, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{where} refused the key. Check it in Preferences → API keys.</source>
        <translation>{where} wies den Schlüssel ab. Prüfen Sie ihn in Einstellungen → API-Schlüssel.</translation>
    </message>
    <message>
        <source>{where} refused to answer this because of its content rules. Say it in another way.</source>
        <translation>{where} lehnte eine Antwort wegen der Inhaltsregeln ab. Sagen Sie es anders.</translation>
    </message>
    <message>
        <source>{where} sent an answer with nothing in it. Retry.</source>
        <translation>{where} sandte eine leere Antwort. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{where} takes no more requests for now. Wait {wait}, then retry.</source>
        <translation>{where} nimmt vorerst keine Anfragen mehr an. Warten Sie {wait}, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{where} wants a name and a password, or refused those it got. Check them in {place}.</source>
        <translation>{where} verlangt Name und Passwort oder wies die erhaltenen ab. Prüfen Sie beide in {place}.</translation>
    </message>
    <message>
        <source>{words} Choose SSE in Preferences → Servers.</source>
        <translation>{words} Wählen Sie SSE in Einstellungen → Server.</translation>
    </message>
    <message>
        <source>{words} Sending again {when}.</source>
        <translation>{words} Erneutes Senden {when}.</translation>
    </message>
    <message>
        <source>{words}, and all {tokens} tokens.</source>
        <translation>{words}, und alle {tokens} Token kamen an.</translation>
    </message>
    <message>
        <source>“provider” must be the name of a provider of this server.</source>
        <translation>„provider“ muss der Name eines Anbieters dieses Servers sein.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%Ln older messages are not searched yet; they are being indexed.</source>
        <translation>
            <numerusform>Eine ältere Nachricht ist noch nicht durchsucht; sie wird gerade erfasst.</numerusform>
            <numerusform>%Ln ältere Nachrichten sind noch nicht durchsucht; sie werden gerade erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Words, “a phrase”, begin*   ·   in:   tag:   from:me   before:2024-05-31   ·   &gt; for commands</source>
        <translation>Wörter, „eine Wendung“, Anfang*   ·   in:   tag:   from:me   before:2024-05-31   ·   &gt; für Befehle</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message numerus="yes">
        <source>%Ln more characters were not kept.</source>
        <translation>
            <numerusform>1 weiteres Zeichen wurde nicht aufbewahrt.</numerusform>
            <numerusform>%Ln weitere Zeichen wurden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more steps were not kept.</source>
        <translation>
            <numerusform>1 weiterer Schritt wurde nicht aufbewahrt.</numerusform>
            <numerusform>%Ln weitere Schritte wurden nicht aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Immer erlauben</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>Antwort von {model}</translation>
    </message>
    <message>
        <source>Answer, still being written</source>
        <translation>Antwort, wird noch geschrieben</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Attached: {about}</source>
        <translation>Angehängt: {about}</translation>
    </message>
    <message>
        <source>Back to the text from footnote {label}</source>
        <translation>Von Fußnote {label} zurück zum Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Code: </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>File {about}</source>
        <translation>Datei {about}</translation>
    </message>
    <message>
        <source>Footnote {label}</source>
        <translation>Fußnote {label}</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Image {about}</source>
        <translation>Bild {about}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No wrap</source>
        <translation>Nicht umbrechen</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts schieben</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Server ausgelastet</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Wartet noch</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}.</source>
        <translation>Das Modell möchte „{tool}“ mit {arguments} verwenden.</translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}. Open the step above to see all of it.</source>
        <translation>Das Modell möchte „{tool}“ mit {arguments} verwenden. Öffnen Sie den Schritt darüber, um alles zu sehen.</translation>
    </message>
    <message>
        <source>The model wants to use the {tool}.</source>
        <translation>Das Modell möchte „{tool}“ verwenden.</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach …</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Dachte {time} nach</translation>
    </message>
    <message>
        <source>Waits for the answer above</source>
        <translation>Wartet auf die Antwort darüber</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>ein Werkzeug ohne Namen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes} min {rest} s</translation>
    </message>
    <message>
        <source>{tool} …</source>
        <translation>{tool} …</translation>
    </message>
    <message>
        <source>{tool}, failed: {why}</source>
        <translation>{tool}, fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>{tool}, not allowed</source>
        <translation>{tool}, nicht erlaubt</translation>
    </message>
    <message>
        <source>{tool}, stopped</source>
        <translation>{tool}, gestoppt</translation>
    </message>
    <message>
        <source>{tool}, waits for you</source>
        <translation>{tool}, wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens in, {out} out</source>
        <translation>
            <numerusform>%Ln Token ein, {out} aus</numerusform>
            <numerusform>%Ln Token ein, {out} aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens/s</source>
        <translation>
            <numerusform>%Ln Token/s</numerusform>
            <numerusform>%Ln Token/s</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message numerus="yes">
        <source>Naming chats is part of the sums: %Ln titles, {tokens}.</source>
        <translation>
            <numerusform>Das Benennen von Chats ist in den Summen enthalten: %Ln Titel, {tokens}.</numerusform>
            <numerusform>Das Benennen von Chats ist in den Summen enthalten: %Ln Titel, {tokens}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Es wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Abgespielt</translation>
    </message>
    <message>
        <source>Replayed: nothing was spent.</source>
        <translation>Abgespielt: Es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Tokens a day: what went in is pale, what came out is full.</source>
        <translation>Token pro Tag: Eingegangenes ist blass, Ausgegangenes kräftig.</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message numerus="yes">
        <source>Where the server did not count, the tokens of %Ln answers are an estimate.</source>
        <translation>
            <numerusform>Wo der Server nicht zählte, sind die Token einer Antwort geschätzt.</numerusform>
            <numerusform>Wo der Server nicht zählte, sind die Token von %Ln Antworten geschätzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a price: {models} and %n more.</source>
        <translation>
            <numerusform>Ohne Preis: {models} und %n weiteres.</numerusform>
            <numerusform>Ohne Preis: {models} und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a price: {models}.</source>
        <translation>Ohne Preis: {models}.</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>etwa {figure}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date as Qt writes it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>first token {time} ms</source>
        <translation>erstes Token {time} ms</translation>
    </message>
    <message>
        <source>first token {time} s</source>
        <translation>erstes Token {time} s</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>unnamed model</source>
        <translation>unbenanntes Modell</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
</context>
</TS>
