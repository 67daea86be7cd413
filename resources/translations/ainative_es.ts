<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A native window for AINative servers, and a server of its own.</source>
        <translation>Una ventana nativa para servidores AINative, con un servidor propio.</translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation>Acerca de AINative Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>A new token replaces the one that is stored.</source>
        <translation>Un token nuevo sustituye al que está guardado.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Anyone on the way can read it.</source>
        <translation>Cualquiera en el camino puede leerlo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Made anew at each start</source>
        <translation>Se crea de nuevo en cada inicio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Send the access token without encryption</source>
        <translation>Enviar el token de acceso sin cifrar</translation>
    </message>
    <message>
        <source>The stored token is for {place}, and is not sent to this one. Enter this server&apos;s token, or forget the old one.</source>
        <translation>El token guardado es para {place} y no se envía a este servidor. Introduzca el token de este servidor u olvide el antiguo.</translation>
    </message>
    <message>
        <source>a server that is not known</source>
        <translation>un servidor desconocido</translation>
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
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation>Acerca de AINative Desktop</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <translation>Archivar o recuperar</translation>
    </message>
    <message>
        <source>Archived and tagged chats</source>
        <translation>Chats archivados y etiquetados</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Copia de seguridad de todo</translation>
    </message>
    <message>
        <source>Beginning and end of the conversation</source>
        <translation>Principio y final de la conversación</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Salto de línea</translation>
    </message>
    <message>
        <source>Cancel the waiting message</source>
        <translation>Cancelar el mensaje en espera</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Elegir el modelo</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Eliminar el mensaje</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>Editar el último mensaje</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Intro, Ctrl+Intro</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Exportar chats</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Fork into a new chat</source>
        <translation>Bifurcar en un chat nuevo</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>Ir al campo de mensaje</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>Insertar un fragmento</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>Mensaje posterior</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Chat nuevo</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fijar o soltar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read on in the conversation</source>
        <translation>Seguir leyendo en la conversación</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation>Reproducir un registro</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Retry last answer</source>
        <translation>Repetir la última respuesta</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Space, Page Down</source>
        <translation>Espacio, Av Pág</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation>Inspector del flujo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Flecha arriba</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Use what is marked in the conversation</source>
        <translation>Usar lo marcado en la conversación</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The answer is complete.</source>
        <translation>La respuesta está completa.</translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation>La respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>La respuesta se detuvo.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>No hay respuesta.</translation>
    </message>
    <message>
        <source>{question} Allow it, or do not, in the conversation.</source>
        <translation>{question} Permítalo o rechácelo en la conversación.</translation>
    </message>
</context>
<context>
    <name>AnswerDefaults</name>
    <message>
        <source>Maximum tokens</source>
        <translation>Máx. tokens</translation>
    </message>
    <message>
        <source>New chats begin with these. Each can have its own, beside its model.</source>
        <translation>Los chats nuevos empiezan con esto. Cada uno puede tener lo suyo, junto a su modelo.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
</context>
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>Preguntando al llavero del sistema…</translation>
    </message>
    <message>
        <source>Asking {name}…</source>
        <translation>Preguntando a {name}…</translation>
    </message>
    <message>
        <source>Asks the provider for its models, which costs nothing</source>
        <translation>Pregunta al proveedor por sus modelos, lo que no cuesta nada</translation>
    </message>
    <message>
        <source>Empty for the provider&apos;s own. A server that speaks the same interface works, too.</source>
        <translation>Vacío para la del proveedor. También sirve un servidor con la misma interfaz.</translation>
    </message>
    <message>
        <source>Keep it only until I quit</source>
        <translation>Conservarla solo hasta que salga</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Not set; Ollama on this computer needs none</source>
        <translation>Sin definir; Ollama en este equipo no necesita ninguna</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pegue la clave</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Probar la clave</translation>
    </message>
    <message>
        <source>{name} answers, and can be used.</source>
        <translation>{name} responde y se puede usar.</translation>
    </message>
    <message>
        <source>{name} is reached at its own address from now on.</source>
        <translation>Desde ahora se accede a {name} por su propia dirección.</translation>
    </message>
    <message>
        <source>{name} is reached at {place} from now on.</source>
        <translation>Desde ahora se accede a {name} por {place}.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>An answer could not be saved, because the disk refuses it. Make room, or copy the answer; it is lost where the window is closed now.</source>
        <translation>No se pudo guardar una respuesta porque el disco lo rechaza. Libere espacio o copie la respuesta; se perderá si la ventana se cierra ahora.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
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
        <translation>El idioma cambia a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>Fuente del código</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>Ancho del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancho</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach images or text files</source>
        <translation>Adjuntar imágenes o archivos de texto</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>A message takes %n files. Send the others with the next one.</source>
        <translation>
            <numerusform>Un mensaje admite %n archivo. Envíe los demás con el siguiente.</numerusform>
            <numerusform>Un mensaje admite %n archivos. Envíe los demás con el siguiente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
</context>
<context>
    <name>AttachmentsLink</name>
    <message>
        <source>Attach images or text files</source>
        <translation>Adjuntar imágenes o archivos de texto</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Insertar como texto</translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file.</source>
        <translation>El texto largo que se pegó está adjunto como archivo.</translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file. The message itself takes one million characters.</source>
        <translation>El texto largo que se pegó está adjunto como archivo. El mensaje admite un millón de caracteres.</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A backup is being made or restored already. Wait until it is done.</source>
        <translation>Ya se está haciendo o restaurando una copia. Espere a que termine.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Everything was backed up to {name}.</source>
        <translation>Todo se copió en {name}.</translation>
    </message>
    <message>
        <source>No program here shows folders. The file is {path}.</source>
        <translation>Aquí ningún programa muestra carpetas. El archivo es {path}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restored {name}</source>
        <translation>Se restauró {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>There are no chats to delete.</source>
        <translation>No hay chats que eliminar.</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>A message can be deleted once the answer has ended, or is stopped.</source>
        <translation>Un mensaje se puede eliminar cuando la respuesta haya terminado o se detenga.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n messages.</source>
        <translation>
            <numerusform>Se eliminó %n mensaje.</numerusform>
            <numerusform>Se eliminaron %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the message.</source>
        <translation>Se eliminó el mensaje.</translation>
    </message>
    <message>
        <source>This is a copy of “{title}” up to here.</source>
        <translation>Esta es una copia de «{title}» hasta aquí.</translation>
    </message>
    <message>
        <source>What was deleted can be brought back once the answer has ended, or is stopped.</source>
        <translation>Lo eliminado se puede recuperar cuando la respuesta haya terminado o se detenga.</translation>
    </message>
    <message>
        <source>What was deleted cannot be brought back: what it belongs to is no longer there.</source>
        <translation>Lo eliminado no se puede recuperar: aquello a lo que pertenece ya no está.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model, such as gpt-4o</source>
        <translation>Modelo, como gpt-4o</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>This server chooses the model. To ask for another one, name it here.</source>
        <translation>Este servidor elige el modelo. Para pedir otro, nómbrelo aquí.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
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
        <translation>Un modelo que quiera usar una le pregunta antes, salvo que la permita siempre.</translation>
    </message>
    <message>
        <source>After the first answer its beginning and that of your question go to the server once more, which may cost money there. Otherwise your first words are the title.</source>
        <translation>Tras la primera respuesta, su principio y el de su pregunta van al servidor una vez más, lo que allí puede costar dinero. Si no, sus primeras palabras son el título.</translation>
    </message>
    <message>
        <source>Attach a long text that is pasted as a file</source>
        <translation>Adjuntar como archivo un texto largo que se pega</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>Revisar la ortografía mientras escribo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Images up to</source>
        <translation>Imágenes hasta</translation>
    </message>
    <message>
        <source>Larger images are scaled down to that before they are sent. Most models look at 1568 px.</source>
        <translation>Las imágenes más grandes se reducen a eso antes de enviarse. La mayoría de los modelos mira 1568 px.</translation>
    </message>
    <message>
        <source>Let the model name conversations</source>
        <translation>Dejar que el modelo titule las conversaciones</translation>
    </message>
    <message>
        <source>Longest edge of attached images</source>
        <translation>Lado más largo de las imágenes adjuntas</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>The other one breaks the line; so does Shift+Enter.</source>
        <translation>La otra tecla salta de línea, igual que Mayús+Intro.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter shows it, Delete removes it</source>
        <translation>Intro lo muestra, Supr lo quita</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter to send</source>
        <translation>Ctrl+Intro envía</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Suelte para adjuntar</translation>
    </message>
    <message>
        <source>Enter to send</source>
        <translation>Intro envía</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
</context>
<context>
    <name>DataLink</name>
    <message>
        <source>No program here shows folders. The folder is {folder}.</source>
        <translation>Aquí ningún programa muestra carpetas. La carpeta es {folder}.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>All chats and settings in one file, without keys. What is here now is kept when one is restored.</source>
        <translation>Todos los chats y ajustes en un archivo, sin claves. Lo que hay aquí ahora se conserva al restaurar uno.</translation>
    </message>
    <message>
        <source>As web pages, PDF, Markdown, or JSON with everything in it.</source>
        <translation>Como páginas web, PDF, Markdown o JSON con todo lo que contienen.</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>Copia de seguridad y restauración</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer una copia…</translation>
    </message>
    <message>
        <source>Conversations and settings are in one folder. Keys are in the system&apos;s keyring.</source>
        <translation>Las conversaciones y los ajustes están en una carpeta. Las claves están en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all chats</source>
        <translation>Eliminar todos los chats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Undo brings them back until the app is closed. A day later they are gone for good.</source>
        <translation>«Deshacer» los recupera hasta que se cierre la aplicación. Un día después desaparecen del todo.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
</context>
<context>
    <name>DaysChart</name>
    <message numerus="yes">
        <source>%n days, {busy} of them with answers. Arrow keys go through them.</source>
        <translation>
            <numerusform>%n día, {busy} de ellos con respuestas. Las flechas los recorren.</numerusform>
            <numerusform>%n días, {busy} de ellos con respuestas. Las flechas los recorren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>Tokens por día</translation>
    </message>
</context>
<context>
    <name>DesktopChoices</name>
    <message>
        <source>Closing the window leaves the app there</source>
        <translation>Al cerrar la ventana, la aplicación se queda ahí</translation>
    </message>
    <message>
        <source>Names the chat, and nothing of the answer.</source>
        <translation>Nombra el chat, y nada de la respuesta.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <source>Tell me when an answer ends unseen</source>
        <translation>Avisarme cuando una respuesta termine sin que la vea</translation>
    </message>
    <message>
        <source>This desktop has no tray for an icon of the app.</source>
        <translation>Este escritorio no tiene bandeja para un icono de la aplicación.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsLink</name>
    <message>
        <source>No program here shows folders. The log is in {folder}.</source>
        <translation>Aquí ningún programa muestra carpetas. El registro está en {folder}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n things are wrong.</source>
        <translation>
            <numerusform>Algo va mal.</numerusform>
            <numerusform>%n cosas van mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also ask a model that may cost money</source>
        <translation>Preguntar también a un modelo que puede costar dinero</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Looks at this computer, at the way to the server in use, and at its answers.</source>
        <translation>Examina este equipo, el camino al servidor en uso y sus respuestas.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport</source>
        <translation>Envía un mensaje de una palabra por cada transporte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>What you are writing cannot be saved now, and is in this window alone. {reason}</source>
        <translation>Lo que está escribiendo no se puede guardar ahora y solo está en esta ventana. {reason}</translation>
    </message>
</context>
<context>
    <name>EditStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <source>Cancel the edit (Esc)</source>
        <translation>Cancelar la edición (Esc)</translation>
    </message>
    <message>
        <source>Editing an earlier message. It is sent as a new version.</source>
        <translation>Está editando un mensaje anterior. Se envía como una versión nueva.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a key or a server</source>
        <translation>Añadir una clave o un servidor</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>{gap} ms after the event before</source>
        <translation>{gap} ms después del evento anterior</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n chosen chats</source>
        <translation>
            <numerusform>%n chat elegido</numerusform>
            <numerusform>%n chats elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Chosen chats</source>
        <translation>Chats elegidos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n chats</source>
        <translation>
            <numerusform>{done} de %n chat</numerusform>
            <numerusform>{done} de %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>{format} Each chat is a file in one zip archive.</source>
        <translation>{format} Cada chat es un archivo dentro de un zip.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n chats were exported to {name}.</source>
        <translation>
            <numerusform>%n chat se exportó a {name}.</numerusform>
            <numerusform>%n chats se exportaron a {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page for any browser, with its pictures in it.</source>
        <translation>Una página para cualquier navegador, con sus imágenes.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Everything, every version and file, to be imported again.</source>
        <translation>Todo, con cada versión y archivo, para importarlo de nuevo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No program here shows folders. The file is {path}.</source>
        <translation>Aquí ningún programa muestra carpetas. El archivo es {path}.</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>No se exportó nada. {why}</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>Páginas para imprimir o compartir.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Text for other applications, without pictures.</source>
        <translation>Texto para otras aplicaciones, sin imágenes.</translation>
    </message>
    <message>
        <source>The chat was exported to {name}.</source>
        <translation>El chat se exportó a {name}.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>La exportación se detuvo. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message numerus="yes">
        <source>{file}, of which the first %Ln characters are shown</source>
        <translation>
            <numerusform>{file}, del que se muestra el primer carácter</numerusform>
            <numerusform>{file}, del que se muestran los primeros %Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
</context>
<context>
    <name>FindInChat</name>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} de {total}</translation>
    </message>
    <message>
        <source>{total} so far</source>
        <translation>{total} por ahora</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
</context>
<context>
    <name>FontBox</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Server: {words}</source>
        <translation>Servidor: {words}</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation>Lo que pasa por el cable</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring deleted chats in</source>
        <translation>Traer los chats eliminados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>What was taken and what was not</source>
        <translation>Lo que se tomó y lo que no</translation>
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
    <message>
        <source>From an export of ChatGPT, of Claude or of this app. Nothing leaves this computer.</source>
        <translation>De una exportación de ChatGPT, de Claude o de esta aplicación. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the import of {file}</source>
        <translation>Deshacer la importación de {file}</translation>
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
            <numerusform>%n chat es nuevo.</numerusform>
            <numerusform>%n chats son nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats have new messages.</source>
        <translation>
            <numerusform>%n chat tiene mensajes nuevos.</numerusform>
            <numerusform>%n chats tienen mensajes nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stay, in which you have written since.</source>
        <translation>
            <numerusform>%n chat se queda, porque ha escrito en él desde entonces.</numerusform>
            <numerusform>%n chats se quedan, porque ha escrito en ellos desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats that you deleted here stay out.</source>
        <translation>
            <numerusform>%n chat que eliminó aquí queda fuera.</numerusform>
            <numerusform>%n chats que eliminó aquí quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were here already.</source>
        <translation>
            <numerusform>%n chat ya estaba aquí.</numerusform>
            <numerusform>%n chats ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were left out.</source>
        <translation>
            <numerusform>%n chat quedó fuera.</numerusform>
            <numerusform>%n chats quedaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were taken away.</source>
        <translation>
            <numerusform>%n chat se quitó.</numerusform>
            <numerusform>%n chats se quitaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing, and marked.</source>
        <translation>
            <numerusform>Falta %n archivo, y está marcado.</numerusform>
            <numerusform>Faltan %n archivos, y están marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken out of other chats.</source>
        <translation>
            <numerusform>Se quitó %n mensaje de otros chats.</numerusform>
            <numerusform>Se quitaron %n mensajes de otros chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages: “{title}”</source>
        <translation>
            <numerusform>%n mensaje nuevo: «{title}»</numerusform>
            <numerusform>%n mensajes nuevos: «{title}»</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Deleted here: “{title}”</source>
        <translation>Eliminado aquí: «{title}»</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Importación cancelada</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>Importación terminada</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>Importación detenida</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Importando chats</translation>
    </message>
    <message>
        <source>Left out: “{title}”: {reason}</source>
        <translation>Fuera: «{title}»: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>New: “{title}”, %n messages</source>
        <translation>
            <numerusform>Nuevo: «{title}», %n mensaje</numerusform>
            <numerusform>Nuevo: «{title}», %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The import ended by itself; the details are in the log. What it had taken until then is here. Import the same file again to go on.</source>
        <translation>La importación terminó por sí sola; los detalles están en el registro. Lo que había tomado hasta entonces está aquí. Importe de nuevo el mismo archivo para continuar.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>What was taken until then is here. Import the same file again to go on.</source>
        <translation>Lo que se tomó hasta entonces está aquí. Importe de nuevo el mismo archivo para continuar.</translation>
    </message>
    <message>
        <source>a part of it is in another chat already</source>
        <translation>una parte ya está en otro chat</translation>
    </message>
    <message>
        <source>no message to show</source>
        <translation>ningún mensaje que mostrar</translation>
    </message>
    <message>
        <source>not as this app writes it</source>
        <translation>no es como lo escribe esta aplicación</translation>
    </message>
    <message>
        <source>not in a form that this app knows</source>
        <translation>no tiene una forma que esta aplicación conozca</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of these.</source>
        <translation>
            <numerusform>… y %n más de estos.</numerusform>
            <numerusform>… y %n más de estos.</numerusform>
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
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>The log could not be saved ({strerror}).</source>
        <translation>No se pudo guardar el registro ({strerror}).</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>El registro se guardó como {name}.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar cURL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send a message: what goes over the wire shows here.</source>
        <translation>Envíe un mensaje: lo que pasa por el cable se muestra aquí.</translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation>Inspector del flujo</translation>
    </message>
    <message>
        <source>This answer had begun before the inspector was open. The next one shows whole.</source>
        <translation>Esta respuesta empezó antes de abrir el inspector. La próxima se verá entera.</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primer token</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>reconexiones</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message numerus="yes">
        <source>tokens per second, last %n s</source>
        <translation>
            <numerusform>tokens por segundo, último %n s</numerusform>
            <numerusform>tokens por segundo, últimos %n s</numerusform>
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
        <translation>Tecla de {action}: {key}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pulse una tecla…</translation>
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>Take it from there</source>
        <translation>Quitársela</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the key of {action}</source>
        <translation>Restablecer la tecla de {action}</translation>
    </message>
</context>
<context>
    <name>KeysLink</name>
    <message>
        <source>The key is kept until you quit.</source>
        <translation>La clave se conserva hasta que salga.</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>La clave se quitó.</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>La clave está guardada.</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again in a moment.</source>
        <translation>No hubo respuesta a tiempo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>{error} The key was not kept.</source>
        <translation>{error} La clave no se conservó.</translation>
    </message>
    <message>
        <source>{place}, for {origin}, and not sent to this address</source>
        <translation>{place}, para {origin}, y no se envía a esta dirección</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Deleted %n chats.</source>
        <translation>
            <numerusform>Se eliminó %n chat.</numerusform>
            <numerusform>Se eliminaron %n chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>Se eliminó «{title}»</translation>
    </message>
    <message>
        <source>What was deleted is no longer there.</source>
        <translation>Lo eliminado ya no está.</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Choose the model</source>
        <translation>Elegir el modelo</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
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
        <translation>Si un servidor no envía nada durante ese tiempo, aparece una nota con «Detener» y «Seguir esperando».</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Note silence after</source>
        <translation>Avisar del silencio tras</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>Ir al mensaje más reciente (Fin)</translation>
    </message>
    <message>
        <source>↓ New</source>
        <translation>↓ Nuevo</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
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
            <numerusform>Se archivó %n chat</numerusform>
            <numerusform>Se archivaron %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived “{title}”</source>
        <translation>Se archivó «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n chats</source>
        <translation>
            <numerusform>Se recuperó %n chat</numerusform>
            <numerusform>Se recuperaron %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back “{title}”</source>
        <translation>Se recuperó «{title}»</translation>
    </message>
    <message>
        <source>Nothing is archived, and no chat has a tag yet.</source>
        <translation>No hay nada archivado y ningún chat tiene aún una etiqueta.</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n chats</source>
        <translation>
            <numerusform>Se etiquetó %n chat</numerusform>
            <numerusform>Se etiquetaron %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took a tag from %n chats</source>
        <translation>
            <numerusform>Se quitó una etiqueta de %n chat</numerusform>
            <numerusform>Se quitó una etiqueta de %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterFields</name>
    <message>
        <source>Maximum tokens</source>
        <translation>Máximo de tokens</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>La del modelo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None: the model answers as it is</source>
        <translation>Ninguno: el modelo responde tal como es</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
</context>
<context>
    <name>ParametersButton</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Something is set for this conversation</source>
        <translation>Hay algo ajustado para esta conversación</translation>
    </message>
    <message>
        <source>Temperature, length and system prompt</source>
        <translation>Temperatura, longitud y prompt del sistema</translation>
    </message>
</context>
<context>
    <name>ParametersPopup</name>
    <message>
        <source>Edit personas</source>
        <translation>Editar personas</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Máximo de tokens</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Temperature, 0 to 2</source>
        <translation>Temperatura, de 0 a 2</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Esta conversación</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>Usar los valores predeterminados</translation>
    </message>
</context>
<context>
    <name>PersonaFields</name>
    <message>
        <source>Give the persona a name.</source>
        <translation>Dé un nombre a la persona.</translation>
    </message>
    <message>
        <source>Its prompt</source>
        <translation>Su prompt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Persona&apos;s name</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Persona&apos;s system prompt</source>
        <translation>Prompt del sistema de la persona</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Such as “Careful editor”</source>
        <translation>Como «Correctora cuidadosa»</translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Give this one another name.</source>
        <translation>Ya hay una persona llamada «{name}». Dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>What the model is to be, and to do</source>
        <translation>Lo que el modelo debe ser y hacer</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown. It may be damaged.</source>
        <translation>«{name}» no se puede mostrar. Puede estar dañado.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model, such as gpt-4o*</source>
        <translation>Modelo, como gpt-4o*</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>Precio de un millón de tokens de entrada</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>Precio de un millón de tokens de salida</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write a number such as 2.50.</source>
        <translation>«{text}» no es un precio. Escriba un número como 2,50.</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Add a price</source>
        <translation>Añadir un precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Prices of a million tokens, as your provider names them. In a model&apos;s name * stands for anything, as in gpt-4o*; the first that fits counts. They stay on this computer.</source>
        <translation>Precios de un millón de tokens, como los da su proveedor. En el nombre de un modelo, * vale por cualquier cosa, como en gpt-4o*; cuenta el primero que encaja. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Such as € or USD</source>
        <translation>Como € o USD</translation>
    </message>
</context>
<context>
    <name>QuickPrompt</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks in a new chat, Esc closes</source>
        <translation>Ctrl+Intro pregunta en un chat nuevo, Esc cierra</translation>
    </message>
    <message>
        <source>Enter asks in a new chat, Esc closes</source>
        <translation>Intro pregunta en un chat nuevo, Esc cierra</translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>Pregunta rápida</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Tokens per second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>{now} now, {most} at most</source>
        <translation>{now} ahora, {most} como máximo</translation>
    </message>
</context>
<context>
    <name>RemovalUndo</name>
    <message>
        <source>Undo the removal of “{title}”</source>
        <translation>Deshacer la eliminación de «{title}»</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>At its own speed</source>
        <translation>A su propia velocidad</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De una vez</translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation>Cuatro veces más rápido</translation>
    </message>
    <message>
        <source>Play a saved log into a new chat; nothing is sent</source>
        <translation>Reproduce un registro guardado en un chat nuevo; no se envía nada</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>(The recording begins in the middle of an answer.)</source>
        <translation>(La grabación empieza en mitad de una respuesta.)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation>Reproducir un registro</translation>
    </message>
    <message>
        <source>Replay of {name}</source>
        <translation>Reproducción de {name}</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A PEM file with the authority to trust for this server, beside those that the system trusts.</source>
        <translation>Un archivo PEM con la autoridad en la que confiar para este servidor, además de las del sistema.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo del certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Elegir un certificado</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation>Conexión: {words}</translation>
    </message>
    <message>
        <source>For this server only. This machine is never reached through a proxy.</source>
        <translation>Solo para este servidor. A este equipo nunca se accede por un proxy.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>Olvidar la contraseña del proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>Proxy propio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation>URL del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>Proxy del sistema</translation>
    </message>
    <message>
        <source>The server is reached directly. This machine is never reached through a proxy.</source>
        <translation>Al servidor se accede directamente. A este equipo nunca se accede por un proxy.</translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation>Solo los del sistema</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>What the system says, its exceptions included. This machine is never reached through a proxy.</source>
        <translation>Lo que diga el sistema, con sus excepciones. A este equipo nunca se accede por un proxy.</translation>
    </message>
    <message>
        <source>{proxy}, own certificate</source>
        <translation>{proxy}, certificado propio</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search everything, or &gt; for commands</source>
        <translation>Buscar en todo, o &gt; para comandos</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Every action of the menus, with its key</source>
        <translation>Cada acción de los menús, con su tecla</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>ServersLink</name>
    <message>
        <source>{problem} The proxy&apos;s password is kept until you quit.</source>
        <translation>{problem} La contraseña del proxy se conserva hasta que salga.</translation>
    </message>
    <message>
        <source>{problem} The token is kept until you quit.</source>
        <translation>{problem} El token se conserva hasta que salga.</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Auto tries SSE first and falls over to WebSocket only when the server does not offer it.</source>
        <translation>Auto prueba primero SSE y pasa a WebSocket solo cuando el servidor no lo ofrece.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files sent</source>
        <translation>Archivos enviados</translation>
    </message>
    <message>
        <source>History sent</source>
        <translation>Historial enviado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Servidor nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport and stops at the first event</source>
        <translation>Envía un mensaje de una palabra por cada transporte y se detiene en el primer evento</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Started by this app</source>
        <translation>Iniciado por esta aplicación</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Up to </source>
        <translation>Hasta </translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>In a deleted chat: {words}</source>
        <translation>En un chat eliminado: {words}</translation>
    </message>
    <message>
        <source>In another chat: {words}</source>
        <translation>En otro chat: {words}</translation>
    </message>
    <message>
        <source>In “{title}”: {words}</source>
        <translation>En «{title}»: {words}</translation>
    </message>
    <message>
        <source>Show chat</source>
        <translation>Mostrar el chat</translation>
    </message>
</context>
<context>
    <name>ShelfBar</name>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Listed: {shelf}</source>
        <translation>En la lista: {shelf}</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>Todas las teclas vuelven a ser las habituales.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Message field and conversation</source>
        <translation>Campo de mensaje y conversación</translation>
    </message>
    <message>
        <source>No action has these letters or this key.</source>
        <translation>Ninguna acción tiene esas letras o esa tecla.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{key} alone is for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation>{key} sola sirve para escribir. Púlsela con Ctrl o Alt, o use F1 a F12.</translation>
    </message>
    <message>
        <source>{key} belongs to {action} and cannot be given away.</source>
        <translation>{key} pertenece a «{action}» y no se puede ceder.</translation>
    </message>
    <message>
        <source>{key} has a use of its own in text fields. Choose another key.</source>
        <translation>{key} tiene un uso propio en los campos de texto. Elija otra tecla.</translation>
    </message>
    <message>
        <source>{key} is used by {action}.</source>
        <translation>{key} la usa «{action}».</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Chat nuevo</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Buscar en los chats</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
</context>
<context>
    <name>SnippetList</name>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Enter inserts it, Esc keeps what is typed</source>
        <translation>Intro lo inserta, Esc conserva lo escrito</translation>
    </message>
    <message>
        <source>Texts that you write in Preferences → Snippets can be chosen here.</source>
        <translation>Los textos que escriba en Preferencias → Fragmentos se pueden elegir aquí.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message numerus="yes">
        <source>A snippet may have %n characters. Attach a longer text as a file.</source>
        <translation>
            <numerusform>Un fragmento puede tener %n carácter. Adjunte un texto más largo como archivo.</numerusform>
            <numerusform>Un fragmento puede tener %n caracteres. Adjunte un texto más largo como archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Give the snippet a name.</source>
        <translation>Dé un nombre al fragmento.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>Fragmento nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Such as “Translate”</source>
        <translation>Como «Traducir»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Translate into {{language}}:</source>
        <translation>Traduce al {{language}}:</translation>
    </message>
    <message>
        <source>Type / in an empty message to choose one. {{…}} is a place to fill in; Tab goes from one to the next.</source>
        <translation>Escriba / en un mensaje vacío para elegir uno. {{…}} es un hueco que rellenar; Tab pasa de uno al siguiente.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>Añadir «{word}» al diccionario</translation>
    </message>
</context>
<context>
    <name>SpellingLink</name>
    <message>
        <source>No dictionary for your language was found. The user guide says what to install for it.</source>
        <translation>No se encontró ningún diccionario para su idioma. La guía de uso dice qué instalar.</translation>
    </message>
    <message>
        <source>With the system&apos;s dictionaries. Nothing that you write leaves this computer.</source>
        <translation>Con los diccionarios del sistema. Nada de lo que escribe sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stream status</source>
        <translation>Estado del flujo</translation>
    </message>
</context>
<context>
    <name>StoreLink</name>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>The backup can be restored once the answer has ended, or is stopped.</source>
        <translation>La copia se puede restaurar cuando la respuesta haya terminado o se detenga.</translation>
    </message>
    <message>
        <source>The conversations&apos; file was empty, and a new one was begun.</source>
        <translation>El archivo de las conversaciones estaba vacío y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The daily backup found damage in the conversations&apos; file, so none was made. Repair saves all that can be read into a new file, and keeps the damaged one.</source>
        <translation>La copia diaria encontró daños en el archivo de las conversaciones, así que no se hizo. «Reparar» guarda todo lo legible en un archivo nuevo y conserva el dañado.</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>a date as Qt writes it</comment>
        <translation>d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>{words} The newest backup is of {when}.</source>
        <translation>{words} La copia más reciente es del {when}.</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Add a tag, or find one</source>
        <translation>Añadir una etiqueta o buscarla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>ToolChoices</name>
    <message>
        <source>This server has no tools.</source>
        <translation>Este servidor no tiene herramientas.</translation>
    </message>
    <message>
        <source>on {server}</source>
        <translation>en {server}</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Always allow</source>
        <translation>Permitir siempre</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Asking the server for its tools…</source>
        <translation>Preguntando al servidor por sus herramientas…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Use of {title} {place}</source>
        <translation>Uso de {title} {place}</translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>TransportPill</name>
    <message>
        <source>Transport: {name}</source>
        <translation>Transporte: {name}</translation>
    </message>
    <message>
        <source>Transport: {name}, {reason}</source>
        <translation>Transporte: {name}, {reason}</translation>
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
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnseenAnswers</name>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>La respuesta se cortó.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La respuesta está completa.</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Asking {host}…</source>
        <translation>Preguntando a {host}…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>It asks {host}, and only when you press the button.</source>
        <translation>Pregunta a {host}, y solo cuando pulse el botón.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>Abrir {host}</translation>
    </message>
    <message>
        <source>This build has no address to ask for newer versions. Look where you got it from.</source>
        <translation>Esta edición no tiene dirección a la que preguntar por versiones nuevas. Mire donde la obtuvo.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Version {version} is there, of {date}.</source>
        <translation>Ya está la versión {version}, del {date}.</translation>
    </message>
</context>
<context>
    <name>UsageDialog</name>
    <message>
        <source>No answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Indicar precios</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>{day}: no answers</source>
        <translation>{day}: sin respuestas</translation>
    </message>
</context>
<context>
    <name>UsageLink</name>
    <message>
        <source>All usage</source>
        <translation>Todo el consumo</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>No message of this chat waits to be sent.</source>
        <translation>Ningún mensaje de este chat espera para enviarse.</translation>
    </message>
    <message>
        <source>This message does not wait any more: it is on its way.</source>
        <translation>Este mensaje ya no espera: está en camino.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Another version can be shown once the answer has ended, or is stopped.</source>
        <translation>Otra versión se puede mostrar cuando la respuesta haya terminado o se detenga.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Chat nuevo</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>Este mensaje ya no está.</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Ask anything</source>
        <translation>Pregunte lo que quiera</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Image, {size}</source>
        <translation>Imagen, {size}</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Only files on this computer can be attached. Save it here first.</source>
        <translation>Solo se pueden adjuntar archivos de este equipo. Guárdelo antes aquí.</translation>
    </message>
    <message>
        <source>Pasted image.png</source>
        <translation>Imagen pegada.png</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texto pegado.txt</translation>
    </message>
    <message>
        <source>The file could not be saved ({strerror}).</source>
        <translation>No se pudo guardar el archivo ({strerror}).</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({strerror}).</source>
        <translation>No se pudo leer «{name}» ({strerror}).</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels. Images may have {most} million: make it smaller first.</source>
        <translation>«{name}» tiene {width} × {height} píxeles. Las imágenes pueden tener {most} millones: redúzcala antes.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>«{name}» es una carpeta. Adjunte los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size}, which is the most that can be attached.</source>
        <translation>«{name}» ocupa más de {size}, que es lo máximo que se puede adjuntar.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, nor a PNG, JPEG, WebP or GIF image. Only those can be sent.</source>
        <translation>«{name}» no es un archivo de texto ni una imagen PNG, JPEG, WebP o GIF. Solo esos se pueden enviar.</translation>
    </message>
    <message>
        <source>“{name}” looks like an image, but cannot be read. It may be damaged.</source>
        <translation>«{name}» parece una imagen, pero no se puede leer. Puede estar dañada.</translation>
    </message>
    <message>
        <source>“{name}” stays larger than {size}. Make it smaller first.</source>
        <translation>«{name}» sigue ocupando más de {size}. Redúzcala antes.</translation>
    </message>
    <message>
        <source>“{name}” was left out: the files of one message may have {size} together.</source>
        <translation>«{name}» quedó fuera: los archivos de un mensaje pueden ocupar {size} en total.</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>Answers come from the demo model on this computer. It needs no key.</source>
        <translation>Las respuestas vienen del modelo de demostración en este equipo. No necesita clave.</translation>
    </message>
    <message>
        <source>Answers come from the model that the server chooses.</source>
        <translation>Las respuestas vienen del modelo que elige el servidor.</translation>
    </message>
    <message>
        <source>Answers come from {label}, through {provider}.</source>
        <translation>Las respuestas vienen de {label}, a través de {provider}.</translation>
    </message>
    <message>
        <source>Answers come from {label}.</source>
        <translation>Las respuestas vienen de {label}.</translation>
    </message>
    <message>
        <source>Asking the server for its models…</source>
        <translation>Preguntando al servidor por sus modelos…</translation>
    </message>
    <message>
        <source>Explain backpressure with an everyday picture</source>
        <translation>Explica la contrapresión con una imagen cotidiana</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No model is called “{name}”.</source>
        <translation>Ningún modelo se llama «{name}».</translation>
    </message>
    <message>
        <source>Ollama does not run, or has no models. Start it, or choose another model.</source>
        <translation>Ollama no está en marcha o no tiene modelos. Inícielo o elija otro modelo.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation>Elección del servidor</translation>
    </message>
    <message>
        <source>Show me a table, a list and some code</source>
        <translation>Muéstrame una tabla, una lista y algo de código</translation>
    </message>
    <message>
        <source>There is no key for {name} any more. Add one in Preferences → API keys, or change the model.</source>
        <translation>Ya no hay clave para {name}. Añada una en Preferencias → Claves de API o cambie de modelo.</translation>
    </message>
    <message>
        <source>What can the demo model do?</source>
        <translation>¿Qué sabe hacer el modelo de demostración?</translation>
    </message>
    <message>
        <source>What should I ask you first?</source>
        <translation>¿Qué debería preguntarte primero?</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>{model} is not offered any more. Choose another model.</source>
        <translation>{model} ya no se ofrece. Elija otro modelo.</translation>
    </message>
</context>
<context>
    <name>conversation_list</name>
    <message>
        <source>MMM d</source>
        <comment>a date as Qt writes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{month}</source>
        <comment>the heading of a month of this year</comment>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>crash_notice</name>
    <message>
        <source>AINative Desktop ended unexpectedly the last time. Your conversations are safe. A report without your words and keys can be copied; nothing is sent.</source>
        <translation>AINative Desktop se cerró de forma inesperada la última vez. Sus conversaciones están a salvo. Se puede copiar un informe sin sus palabras ni sus claves; no se envía nada.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message numerus="yes">
        <source>%n cuts</source>
        <translation>
            <numerusform>%n corte</numerusform>
            <numerusform>%n cortes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalls</source>
        <translation>
            <numerusform>%n parada</numerusform>
            <numerusform>%n paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>No llegó nada</translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s</source>
        <translation>No llegó nada durante {seconds} s</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <source>The connection was cut for {seconds} s</source>
        <translation>La conexión se cortó durante {seconds} s</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>corte</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>parada</translation>
    </message>
</context>
<context>
    <name>link_offer</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>This link goes to {shown}</source>
        <translation>Este enlace lleva a {shown}</translation>
    </message>
    <message>
        <source>This link writes a mail to {shown}</source>
        <translation>Este enlace escribe un correo a {shown}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>(the server said: {said})</source>
        <translation>(el servidor dijo: {said})</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>A WebSocket can give the proxy at {place} a name and a password in ASCII only.</source>
        <translation>Un WebSocket solo puede dar al proxy de {place} un nombre y una contraseña en ASCII.</translation>
    </message>
    <message>
        <source>A message has a role or a state that this app does not know.</source>
        <translation>Un mensaje tiene un papel o un estado que esta aplicación no conoce.</translation>
    </message>
    <message>
        <source>A message is not as this app writes it.</source>
        <translation>Un mensaje no es como los escribe esta aplicación.</translation>
    </message>
    <message>
        <source>A part of the answer is missing.</source>
        <translation>Falta una parte de la respuesta.</translation>
    </message>
    <message>
        <source>A part of this conversation belongs to another one already.</source>
        <translation>Una parte de esta conversación ya pertenece a otra.</translation>
    </message>
    <message>
        <source>A stream in {name} lasts longer than a day, so it is not replayed.</source>
        <translation>Un flujo de {name} dura más de un día, así que no se reproduce.</translation>
    </message>
    <message>
        <source>An attachment is not in base64.</source>
        <translation>Un adjunto no está en base64.</translation>
    </message>
    <message>
        <source>Another program uses the conversations&apos; file, so this could not be saved or read. Try again.</source>
        <translation>Otro programa usa el archivo de las conversaciones, así que no se pudo guardar o leer. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Auto will not work: neither transport does.</source>
        <translation>Auto no funcionará: ninguno de los transportes funciona.</translation>
    </message>
    <message>
        <source>Auto will use SSE, which it tries first.</source>
        <translation>Auto usará SSE, que prueba primero.</translation>
    </message>
    <message>
        <source>Auto will use WebSocket, since SSE is not offered.</source>
        <translation>Auto usará WebSocket, porque no se ofrece SSE.</translation>
    </message>
    <message>
        <source>Auto would stop at what goes wrong with SSE, since that is no sign that it is not offered.</source>
        <translation>Auto se detendría ante lo que falla con SSE, porque no indica que no se ofrezca.</translation>
    </message>
    <message>
        <source>Check how it is spelled, and that this computer is online.</source>
        <translation>Compruebe cómo está escrito y que este equipo tenga conexión.</translation>
    </message>
    <message>
        <source>Check its URL</source>
        <translation>Compruebe su URL</translation>
    </message>
    <message>
        <source>Check that it runs, its URL, and that no firewall is in between.</source>
        <translation>Compruebe que esté en marcha, su URL y que no haya un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Check the URL, or ask who runs the server.</source>
        <translation>Compruebe la URL o pregunte a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>Check the URL; if the server has an authority of its own, choose its certificate in Preferences → Servers → Connection.</source>
        <translation>Compruebe la URL; si el servidor tiene una autoridad propia, elija su certificado en Preferencias → Servidores → Conexión.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask who runs the server to renew the certificate.</source>
        <translation>Compruebe el reloj de este equipo o pida a quien lleva el servidor que renueve el certificado.</translation>
    </message>
    <message>
        <source>Check your system&apos;s proxy setting</source>
        <translation>Compruebe el ajuste de proxy de su sistema</translation>
    </message>
    <message>
        <source>Cloudflare could not encrypt its connection to the server. Ask who runs it.</source>
        <translation>Cloudflare no pudo cifrar su conexión con el servidor. Pregunte a quien lo lleva.</translation>
    </message>
    <message>
        <source>Cloudflare does not trust the server&apos;s certificate. Ask who runs it.</source>
        <translation>Cloudflare no confía en el certificado del servidor. Pregunte a quien lo lleva.</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>Modelo de demostración</translation>
    </message>
    <message>
        <source>Edit the message, remove a file or take smaller ones, and send it again.</source>
        <translation>Edite el mensaje, quite un archivo o use otros más pequeños y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s URL, such as http://proxy.example.org:3128.</source>
        <translation>Introduzca la URL del proxy, como http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s URL, such as https://ai.example.org.</source>
        <translation>Introduzca la URL del servidor, como https://ai.example.org.</translation>
    </message>
    <message>
        <source>Events are held back on their way, up to {held} s: answers come in bursts.</source>
        <translation>Los eventos se retienen por el camino hasta {held} s: las respuestas llegan a ráfagas.</translation>
    </message>
    <message>
        <source>Events come as the server sends them; nothing holds them back.</source>
        <translation>Los eventos llegan como los envía el servidor; nada los retiene.</translation>
    </message>
    <message>
        <source>If this server takes plain text alone, edit the message, remove its files, and send it again.</source>
        <translation>Si este servidor solo admite texto sin formato, edite el mensaje, quite sus archivos y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>If this server takes text alone, edit the message, remove its images, and send it again.</source>
        <translation>Si este servidor solo admite texto, edite el mensaje, quite sus imágenes y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off)</source>
        <translation>En el proxy que está delante del servidor, desactive el búfer (nginx: proxy_buffering off)</translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off).</source>
        <translation>En el proxy que está delante del servidor, desactive el búfer (nginx: proxy_buffering off).</translation>
    </message>
    <message>
        <source>It asked to wait ({status}).</source>
        <translation>Pidió esperar ({status}).</translation>
    </message>
    <message>
        <source>It has two attachments with the id “{key}”.</source>
        <translation>Tiene dos adjuntos con el identificador «{key}».</translation>
    </message>
    <message>
        <source>It has two messages with the id “{id}”.</source>
        <translation>Tiene dos mensajes con el identificador «{id}».</translation>
    </message>
    <message>
        <source>It is no list of releases.</source>
        <translation>No es una lista de versiones.</translation>
    </message>
    <message>
        <source>It is not as this app writes it.</source>
        <translation>No es como lo escribe esta aplicación.</translation>
    </message>
    <message>
        <source>It is not known which server the access token is for, so nothing was sent. Enter it again in Preferences → Servers.</source>
        <translation>No se sabe para qué servidor es el token de acceso, así que no se envió nada. Introdúzcalo de nuevo en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>It says: {own}</source>
        <translation>Dice: {own}</translation>
    </message>
    <message>
        <source>Its signature is not this project&apos;s.</source>
        <translation>Su firma no es la de este proyecto.</translation>
    </message>
    <message>
        <source>Its “{name}” is missing.</source>
        <translation>Falta «{name}».</translation>
    </message>
    <message>
        <source>Its “{name}” is not a list.</source>
        <translation>«{name}» no es una lista.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <translation>«{name}» no es un texto.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a time.</source>
        <translation>«{name}» no es una hora.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the URL; the access token has a field of its own.</source>
        <translation>Deje fuera de la URL el nombre y la contraseña; el token de acceso tiene su propio campo.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the proxy&apos;s URL; they have fields of their own.</source>
        <translation>Deje fuera de la URL del proxy el nombre y la contraseña; tienen sus propios campos.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not an event of a stream. Choose a log that the inspector saved.</source>
        <translation>La línea {number} de {name} no es un evento de un flujo. Elija un registro guardado por el inspector.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>Servidor local</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Mire su registro.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>Mire el registro del servidor.</translation>
    </message>
    <message>
        <source>Looking up {host} takes too long.</source>
        <translation>Buscar {host} tarda demasiado.</translation>
    </message>
    <message>
        <source>Lower “Files sent” in Preferences → Servers, so that older files are left out.</source>
        <translation>Reduzca «Archivos enviados» en Preferencias → Servidores, para que los archivos más antiguos queden fuera.</translation>
    </message>
    <message>
        <source>Make room, or give yourself the right to write there.</source>
        <translation>Libere espacio o concédase el permiso de escribir ahí.</translation>
    </message>
    <message>
        <source>No answer for {seconds} s.</source>
        <translation>Sin respuesta desde hace {seconds} s.</translation>
    </message>
    <message>
        <source>No answer within {limit} seconds.</source>
        <translation>Sin respuesta en {limit} segundos.</translation>
    </message>
    <message>
        <source>No model is chosen. Choose one of {name}&apos;s.</source>
        <translation>No se ha elegido un modelo. Elija uno de {name}.</translation>
    </message>
    <message>
        <source>No system keyring was found. Secrets can be kept only until you quit.</source>
        <translation>No se encontró ningún llavero del sistema. Los secretos solo se pueden conservar hasta que salga.</translation>
    </message>
    <message>
        <source>None yet; it is made when the window first opens.</source>
        <translation>Aún no hay; se crea cuando la ventana se abre por primera vez.</translation>
    </message>
    <message>
        <source>None; the server is reached directly.</source>
        <translation>Ninguno; al servidor se accede directamente.</translation>
    </message>
    <message>
        <source>None; this machine is reached directly.</source>
        <translation>Ninguno; a este equipo se accede directamente.</translation>
    </message>
    <message>
        <source>None; {lower} reached directly.</source>
        <translation>Ninguno; {lower} directamente.</translation>
    </message>
    <message>
        <source>Not saved yet. It is saved as soon as that is possible.</source>
        <translation>Aún no está guardada. Se guardará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Not tried: a message to its model may cost money, and nobody has allowed one.</source>
        <translation>No se intentó: un mensaje a su modelo puede costar dinero y nadie lo ha permitido.</translation>
    </message>
    <message>
        <source>Not tried: there is no way to the server.</source>
        <translation>No se intentó: no hay camino al servidor.</translation>
    </message>
    <message>
        <source>Nothing could be read from the old one.</source>
        <translation>Del anterior no se pudo leer nada.</translation>
    </message>
    <message>
        <source>Older images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation>Las imágenes y los archivos más antiguos quedaron fuera de esta petición para no pasar del límite del servidor.</translation>
    </message>
    <message>
        <source>Older messages were left out of this request to stay within the server&apos;s limit.</source>
        <translation>Los mensajes más antiguos quedaron fuera de esta petición para no pasar del límite del servidor.</translation>
    </message>
    <message>
        <source>Older messages, images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation>Los mensajes, imágenes y archivos más antiguos quedaron fuera de esta petición para no pasar del límite del servidor.</translation>
    </message>
    <message>
        <source>Preferences → Servers → Connection</source>
        <translation>Preferencias → Servidores → Conexión</translation>
    </message>
    <message>
        <source>Reading the rest took too long.</source>
        <translation>Leer el resto llevó demasiado tiempo.</translation>
    </message>
    <message>
        <source>Reconnecting, {attempt}. What arrived is saved.</source>
        <translation>Reconectando, {attempt}. Lo que llegó está guardado.</translation>
    </message>
    <message>
        <source>Restarting the local server</source>
        <translation>Reiniciando el servidor local</translation>
    </message>
    <message>
        <source>Run this again; if it stays so, look at the server&apos;s log.</source>
        <translation>Repítalo; si sigue igual, mire el registro del servidor.</translation>
    </message>
    <message>
        <source>Secrets are kept in {name}.</source>
        <translation>Los secretos se guardan en {name}.</translation>
    </message>
    <message>
        <source>Set the one that is wrong: certificates and waits go by it.</source>
        <translation>Ponga en hora el que esté mal: los certificados y las esperas dependen de él.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app. The details are in its log.</source>
        <translation>Algo falló dentro de la aplicación. Los detalles están en su registro.</translation>
    </message>
    <message>
        <source>Starting the local server</source>
        <translation>Iniciando el servidor local</translation>
    </message>
    <message>
        <source>That disk cannot be written to. Choose another place.</source>
        <translation>En ese disco no se puede escribir. Elija otro lugar.</translation>
    </message>
    <message>
        <source>That folder is not there any more. Choose another one.</source>
        <translation>Esa carpeta ya no está. Elija otra.</translation>
    </message>
    <message>
        <source>That is not a folder. Choose another place.</source>
        <translation>Eso no es una carpeta. Elija otro lugar.</translation>
    </message>
    <message>
        <source>That is soon. Ask who runs the server to renew it.</source>
        <translation>Falta poco. Pida a quien lleva el servidor que lo renueve.</translation>
    </message>
    <message>
        <source>The URL must end before any ? or #.</source>
        <translation>La URL debe terminar antes de cualquier ? o #.</translation>
    </message>
    <message>
        <source>The URL must start with https:// or http://. Did you mean https://{url}?</source>
        <translation>La URL debe empezar por https:// o http://. ¿Quiso decir https://{url}?</translation>
    </message>
    <message>
        <source>The access token holds characters that cannot be sent. Enter it again in Preferences → Servers.</source>
        <translation>El token de acceso tiene caracteres que no se pueden enviar. Introdúzcalo de nuevo en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The access token was entered for {origin}, and this server is {origin2}, so nothing was sent. Enter this server&apos;s token, or forget the old one, in Preferences → Servers.</source>
        <translation>El token de acceso se introdujo para {origin} y este servidor es {origin2}, así que no se envió nada. Introduzca el token de este servidor, u olvide el antiguo, en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The account at {where} has no credit left, or its limit is reached. Check its billing page.</source>
        <translation>La cuenta en {where} se quedó sin crédito o llegó a su límite. Mire su página de facturación.</translation>
    </message>
    <message>
        <source>The address of the list of releases is not an https address, so it was not asked.</source>
        <translation>La dirección de la lista de versiones no es https, así que no se preguntó.</translation>
    </message>
    <message>
        <source>The address of {name} begins with http:, so anyone on the way could read the key. Use https:, or remove the key.</source>
        <translation>La dirección de {name} empieza por http:, así que cualquiera en el camino podría leer la clave. Use https: o quite la clave.</translation>
    </message>
    <message>
        <source>The answer ended with an error.</source>
        <translation>La respuesta terminó con un error.</translation>
    </message>
    <message>
        <source>The answer goes on in memory, and is saved as soon as that is possible.</source>
        <translation>La respuesta sigue en la memoria y se guarda en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The answer is being saved again. Nothing of it is missing.</source>
        <translation>La respuesta se está guardando de nuevo. No falta nada.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MiB, so it was stopped. What arrived is saved.</source>
        <translation>La respuesta pasa de 64 MiB, así que se detuvo. Lo que llegó está guardado.</translation>
    </message>
    <message>
        <source>The answer is saved now.</source>
        <translation>La respuesta ya está guardada.</translation>
    </message>
    <message>
        <source>The answer was not whole: {tokens} of {TOKENS} tokens came.</source>
        <translation>La respuesta no estaba completa: llegaron {tokens} de {TOKENS} tokens.</translation>
    </message>
    <message>
        <source>The app sets it aside at its next start, and offers the newest backup.</source>
        <translation>La aplicación la aparta en su próximo inicio y ofrece la copia más reciente.</translation>
    </message>
    <message>
        <source>The app was closed before this message was sent.</source>
        <translation>La aplicación se cerró antes de enviar este mensaje.</translation>
    </message>
    <message>
        <source>The app was closed while a damaged file was read.</source>
        <translation>La aplicación se cerró mientras se leía un archivo dañado.</translation>
    </message>
    <message>
        <source>The app was closed while this answer arrived.</source>
        <translation>La aplicación se cerró mientras llegaba esta respuesta.</translation>
    </message>
    <message>
        <source>The archive grows out of all proportion when it is unpacked, so it was not read any further.</source>
        <translation>El archivo comprimido crece sin medida al descomprimirlo, así que no se leyó más.</translation>
    </message>
    <message>
        <source>The archive is damaged. Export it again, or download it again.</source>
        <translation>El archivo comprimido está dañado. Expórtelo de nuevo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then import the JSON file that is in it.</source>
        <translation>El archivo comprimido tiene contraseña. Descomprímalo e importe el archivo JSON que contiene.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that this app does not know. Unpack it, then import that.</source>
        <translation>El archivo está comprimido de una forma que esta aplicación no conoce. Descomprímalo e importe su contenido.</translation>
    </message>
    <message>
        <source>The backup could not be read ({strerror}).</source>
        <translation>No se pudo leer la copia ({strerror}).</translation>
    </message>
    <message>
        <source>The backup could not be restored ({strerror}).</source>
        <translation>No se pudo restaurar la copia ({strerror}).</translation>
    </message>
    <message>
        <source>The backup is damaged, too. Nothing was changed.</source>
        <translation>La copia también está dañada. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before was kept as {name} in the data folder.</source>
        <translation>La copia se restauró. Lo que había antes se conserva como {name} en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>La copia se detuvo.</translation>
    </message>
    <message>
        <source>The certificate in {ca_file} ended on {ends}. Ask for the one that follows it.</source>
        <translation>El certificado de {ca_file} caducó el {ends}. Pida el siguiente.</translation>
    </message>
    <message>
        <source>The certificate in {ca_file} is damaged. Ask for it again.</source>
        <translation>El certificado de {ca_file} está dañado. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified ({verify_message}), so nothing was asked. Check this computer&apos;s clock, or who runs the network.</source>
        <translation>El certificado de {host} no se pudo comprobar ({verify_message}), así que no se preguntó nada. Compruebe el reloj de este equipo o quién lleva la red.</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {strerror}.</source>
        <translation>Los certificados de {path} no se pueden leer: {strerror}.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. The server may have begun its work.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa. Puede que el servidor ya haya empezado.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. What arrived is saved.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa. Lo que llegó está guardado.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole{why}.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa{why}.</translation>
    </message>
    <message>
        <source>The connection broke, and the server no longer has the rest of this answer.</source>
        <translation>La conexión se cortó y el servidor ya no tiene el resto de esta respuesta.</translation>
    </message>
    <message>
        <source>The connection to {where} broke before the answer was whole.</source>
        <translation>La conexión con {where} se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one, or send less history.</source>
        <translation>La conversación es demasiado larga para este modelo. Empiece una nueva o envíe menos historial.</translation>
    </message>
    <message>
        <source>The conversation is too long for this server. Lower “History sent” in Preferences.</source>
        <translation>La conversación es demasiado larga para este servidor. Reduzca «Historial enviado» en Preferencias.</translation>
    </message>
    <message>
        <source>The conversation of this answer is no longer there.</source>
        <translation>La conversación de esta respuesta ya no está.</translation>
    </message>
    <message>
        <source>The conversations could not be read ({error}).</source>
        <translation>No se pudieron leer las conversaciones ({error}).</translation>
    </message>
    <message>
        <source>The conversations&apos; file is damaged, so not all of it could be read.</source>
        <translation>El archivo de las conversaciones está dañado, así que no se pudo leer todo.</translation>
    </message>
    <message>
        <source>The conversations&apos; file is damaged. Restart the app, which saves what it can, then import again.</source>
        <translation>El archivo de las conversaciones está dañado. Reinicie la aplicación, que guarda lo que puede, e importe de nuevo.</translation>
    </message>
    <message>
        <source>The conversations&apos; file is of another version. Start this app once, then try again.</source>
        <translation>El archivo de las conversaciones es de otra versión. Inicie esta aplicación una vez e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The conversations&apos; file {error}.</source>
        <translation>El archivo de las conversaciones {error}.</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and it could not be set aside ({strerror}).</source>
        <translation>El archivo de las conversaciones {why} y no se pudo apartar ({strerror}).</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and the disk is too full to save what can be read. Make room, then start the app again.</source>
        <translation>El archivo de las conversaciones {why} y el disco está demasiado lleno para guardar lo legible. Libere espacio e inicie de nuevo la aplicación.</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}. It was kept as {name} in the data folder, and a new one was begun.</source>
        <translation>El archivo de las conversaciones {why}. Se conserva como {name} en la carpeta de datos y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>En la carpeta de datos no se puede escribir.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>La base de datos está cerrada.</translation>
    </message>
    <message>
        <source>The date and time now, in a time zone of the IANA database.</source>
        <translation>La fecha y la hora actuales, en una zona horaria de la base de datos de la IANA.</translation>
    </message>
    <message>
        <source>The disk has no more room for you. Make room, or choose another place.</source>
        <translation>El disco no tiene más espacio para usted. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk has too little room to restore this backup. Make room, then try again.</source>
        <translation>El disco no tiene espacio para restaurar esta copia. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so no backup could be made. Make room, then try again.</source>
        <translation>El disco está lleno, así que no se pudo hacer la copia. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>El disco está lleno, así que no se pudo guardar.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>El disco está lleno. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The export ended before it was done. Nothing was written.</source>
        <translation>La exportación acabó antes de completarse. No se escribió nada.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>La exportación se detuvo. No se escribió nada.</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror}).</source>
        <translation>No se puede abrir el archivo ({strerror}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>No se puede leer el archivo ({strerror}).</translation>
    </message>
    <message>
        <source>The file could not be written ({strerror}).</source>
        <translation>No se pudo escribir el archivo ({strerror}).</translation>
    </message>
    <message>
        <source>The file does not say which version of the format it has.</source>
        <translation>El archivo no dice qué versión del formato tiene.</translation>
    </message>
    <message>
        <source>The file ends in the middle. What was whole before that is here; export it again for the rest.</source>
        <translation>El archivo acaba a la mitad. Lo que estaba completo antes está aquí; expórtelo de nuevo para el resto.</translation>
    </message>
    <message>
        <source>The file is damaged in the middle. What was whole before that is here; export it again for the rest.</source>
        <translation>El archivo está dañado a la mitad. Lo que estaba completo antes está aquí; expórtelo de nuevo para el resto.</translation>
    </message>
    <message>
        <source>The file is too large for that disk. Choose another place.</source>
        <translation>El archivo es demasiado grande para ese disco. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this app. Update the app, then try again.</source>
        <translation>El archivo lo escribió una versión más nueva de esta aplicación. Actualice la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The files are too large for this server: {name} alone takes {size}.</source>
        <translation>Los archivos son demasiado grandes para este servidor: solo {name} ocupa {size}.</translation>
    </message>
    <message>
        <source>The files of your message take {size}, more than this server&apos;s limit of {limit} (“Files sent” in Preferences). They are sent whole, and the server may refuse them.</source>
        <translation>Los archivos de su mensaje ocupan {size}, más que el límite de este servidor, {limit} («Archivos enviados» en Preferencias). Se envían enteros, y el servidor puede rechazarlos.</translation>
    </message>
    <message>
        <source>The key could not be had in time. Is the keyring locked?</source>
        <translation>La clave no llegó a tiempo. ¿Está bloqueado el llavero?</translation>
    </message>
    <message>
        <source>The key was entered for {there}, and this address is {here}, so nothing was sent. Enter the key for it in Preferences → API keys.</source>
        <translation>La clave se introdujo para {there} y esta dirección es {here}, así que no se envió nada. Introduzca su clave en Preferencias → Claves de API.</translation>
    </message>
    <message>
        <source>The list of releases holds only until {expires}, so it may hide a newer one. Check this computer&apos;s clock, or look at the project&apos;s page.</source>
        <translation>La lista de versiones solo vale hasta {expires}, así que puede ocultar una más nueva. Compruebe el reloj de este equipo o mire la página del proyecto.</translation>
    </message>
    <message>
        <source>The list of releases was refused. {why} Try again later; if it stays so, tell the project.</source>
        <translation>La lista de versiones se rechazó. {why} Inténtelo más tarde; si sigue igual, avise al proyecto.</translation>
    </message>
    <message>
        <source>The local server cannot be started: {strerror}.</source>
        <translation>No se puede iniciar el servidor local: {strerror}.</translation>
    </message>
    <message>
        <source>The local server did not start in time.</source>
        <translation>El servidor local no se inició a tiempo.</translation>
    </message>
    <message>
        <source>The local server is not running.</source>
        <translation>El servidor local no está en marcha.</translation>
    </message>
    <message>
        <source>The local server is ready.</source>
        <translation>El servidor local está listo.</translation>
    </message>
    <message>
        <source>The local server is stopped.</source>
        <translation>El servidor local está detenido.</translation>
    </message>
    <message>
        <source>The local server keeps stopping. The log says more; restart the app to try again.</source>
        <translation>El servidor local se detiene una y otra vez. El registro dice más; reinicie la aplicación para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The local server stopped. Restarting it</source>
        <translation>El servidor local se detuvo y se está reiniciando</translation>
    </message>
    <message>
        <source>The message “{id}” does not stand after the one that it follows.</source>
        <translation>El mensaje «{id}» no está después del que sigue.</translation>
    </message>
    <message>
        <source>The model asked for tools {ROUNDS} times in a row and was stopped.</source>
        <translation>El modelo pidió herramientas {ROUNDS} veces seguidas y se detuvo.</translation>
    </message>
    <message>
        <source>The model “{model}” cannot use tools. Switch them off, or choose another one.</source>
        <translation>El modelo «{model}» no puede usar herramientas. Desactívelas o elija otro.</translation>
    </message>
    <message>
        <source>The model “{model}” takes no images. Choose another one, or send text alone.</source>
        <translation>El modelo «{model}» no admite imágenes. Elija otro o envíe solo texto.</translation>
    </message>
    <message>
        <source>The most tokens of an answer are a whole number from 1 to {TOKENS_LIMIT}, or nothing for no limit.</source>
        <translation>El máximo de tokens de una respuesta es un número entero de 1 a {TOKENS_LIMIT}, o nada para no poner límite.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>El nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>No se pudo acceder al proveedor.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>El proxy</translation>
    </message>
    <message>
        <source>The proxy at {place}</source>
        <translation>El proxy de {place}</translation>
    </message>
    <message>
        <source>The proxy at {place} could not be reached. {whose}, or choose another in {OWN}.</source>
        <translation>No se pudo acceder al proxy de {place}. {whose} o elija otro en {OWN}.</translation>
    </message>
    <message>
        <source>The proxy cannot be used: {error}</source>
        <translation>No se puede usar el proxy: {error}</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Check them in Preferences → Servers → Connection.</source>
        <translation>El proxy pide un nombre y una contraseña. Compruébelos en Preferencias → Servidores → Conexión.</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL cannot be used. Correct it in Preferences → Servers.</source>
        <translation>No se puede usar la URL del proxy. Corríjala en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must end after its port, as in http://proxy.example.org:3128.</source>
        <translation>La URL del proxy debe terminar tras su puerto, como en http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must start with http://, https:// or socks5://, as in http://proxy.example:3128.</source>
        <translation>La URL del proxy debe empezar por http://, https:// o socks5://, como en http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was entered for another proxy or name, so nothing was sent. Enter it again in Preferences → Servers → Connection.</source>
        <translation>La contraseña del proxy se introdujo para otro proxy o nombre, así que no se envió nada. Introdúzcala de nuevo en Preferencias → Servidores → Conexión.</translation>
    </message>
    <message>
        <source>The recording ends here, in the middle of the answer.</source>
        <translation>La grabación termina aquí, en mitad de la respuesta.</translation>
    </message>
    <message>
        <source>The request cannot be sent as JSON: {error}.</source>
        <translation>La petición no se puede enviar como JSON: {error}.</translation>
    </message>
    <message>
        <source>The request must be a text frame.</source>
        <translation>La petición debe ser una trama de texto.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The server answered in a way that is not a stream.</source>
        <translation>El servidor respondió con algo que no es un flujo.</translation>
    </message>
    <message>
        <source>The server answered with JSON that holds no messages.</source>
        <translation>El servidor respondió con JSON que no contiene mensajes.</translation>
    </message>
    <message>
        <source>The server asks for payment first. Look at your account there.</source>
        <translation>El servidor pide un pago antes. Mire su cuenta allí.</translation>
    </message>
    <message>
        <source>The server at {place} {why}. Check that it runs and its URL, then retry.</source>
        <translation>El servidor de {place} {why}. Compruebe que esté en marcha y su URL, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare answered in a way that cannot be read. Look at the server&apos;s log.</source>
        <translation>El servidor tras Cloudflare respondió de forma ilegible. Mire el registro del servidor.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare did not answer in time. Retry in a moment.</source>
        <translation>El servidor tras Cloudflare no respondió a tiempo. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare is down. Ask who runs it.</source>
        <translation>El servidor tras Cloudflare está caído. Pregunte a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare took too long to begin its answer. Retry, or ask who runs it.</source>
        <translation>El servidor tras Cloudflare tardó demasiado en empezar su respuesta. Vuelva a intentarlo o pregunte a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered. It may have begun its work.</source>
        <translation>El servidor cerró la conexión antes de responder. Puede que ya haya empezado.</translation>
    </message>
    <message>
        <source>The server closed the connection while it was made. Check that it runs, then retry.</source>
        <translation>El servidor cerró la conexión mientras se establecía. Compruebe que esté en marcha y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server closed the connection without saying that the answer is whole.</source>
        <translation>El servidor cerró la conexión sin decir que la respuesta está completa.</translation>
    </message>
    <message>
        <source>The server could not read the request.</source>
        <translation>El servidor no pudo leer la petición.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>El servidor no respondió a tiempo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server did not answer within {minutes}. Retry, or look at its log.</source>
        <translation>El servidor no respondió en {minutes}. Vuelva a intentarlo o mire su registro.</translation>
    </message>
    <message>
        <source>The server did not answer within {value} minutes. Retry, or look at its log.</source>
        <translation>El servidor no respondió en {value} minutos. Vuelva a intentarlo o mire su registro.</translation>
    </message>
    <message>
        <source>The server did not say in time which models it has.</source>
        <translation>El servidor no dijo a tiempo qué modelos tiene.</translation>
    </message>
    <message>
        <source>The server does not allow this. Check the access token in Preferences → Servers.</source>
        <translation>El servidor no permite esto. Compruebe el token de acceso en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The server does not answer /health in time.</source>
        <translation>El servidor no responde a /health a tiempo.</translation>
    </message>
    <message>
        <source>The server does not encrypt at this address. Try http:// in its URL.</source>
        <translation>El servidor no cifra en esta dirección. Pruebe con http:// en su URL.</translation>
    </message>
    <message>
        <source>The server does not offer WebSocket at this address ({status}).</source>
        <translation>El servidor no ofrece WebSocket en esta dirección ({status}).</translation>
    </message>
    <message>
        <source>The server does not offer this. Choose another transport in Preferences → Servers.</source>
        <translation>El servidor no ofrece esto. Elija otro transporte en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The server does not speak WebSocket at this address. Choose SSE in Preferences → Servers.</source>
        <translation>El servidor no habla WebSocket en esta dirección. Elija SSE en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form. Check the URL in Preferences → Servers.</source>
        <translation>El servidor no admite mensajes de esta forma. Compruebe la URL en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>El servidor no dice su hora.</translation>
    </message>
    <message>
        <source>The server ended the answer without any text. Look at its log, or retry.</source>
        <translation>El servidor terminó la respuesta sin texto. Mire su registro o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server failed while working on the answer. Retry, or look at the server&apos;s log.</source>
        <translation>El servidor falló al preparar la respuesta. Vuelva a intentarlo o mire el registro del servidor.</translation>
    </message>
    <message>
        <source>The server failed, and did not say why. Look at its log.</source>
        <translation>El servidor falló y no dijo por qué. Mire su registro.</translation>
    </message>
    <message>
        <source>The server failed. Retry in a moment, or look at the server&apos;s log.</source>
        <translation>El servidor falló. Vuelva a intentarlo en un momento o mire el registro del servidor.</translation>
    </message>
    <message>
        <source>The server found a fault in the request. It may be of another kind or version; check its URL.</source>
        <translation>El servidor encontró un fallo en la petición. Puede ser de otro tipo o versión; compruebe su URL.</translation>
    </message>
    <message>
        <source>The server is handling too many requests. Wait a little, then retry.</source>
        <translation>El servidor atiende demasiadas peticiones. Espere un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server is not ready. Wait a little, then retry.</source>
        <translation>El servidor no está listo. Espere un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server is reached through the {kind} proxy at {place}, {said}.</source>
        <translation>Al servidor se accede por el proxy {kind} de {place}, {said}.</translation>
    </message>
    <message>
        <source>The server offers neither SSE nor WebSocket at this address ({shown}). Check the URL in Preferences → Servers.</source>
        <translation>El servidor no ofrece ni SSE ni WebSocket en esta dirección ({shown}). Compruebe la URL en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The server redirects to {quote} ({status}). If you trust that address, use it in Preferences → Servers.</source>
        <translation>El servidor redirige a {quote} ({status}). Si confía en esa dirección, úsela en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The server redirects, but does not say where to ({status}). Check its URL.</source>
        <translation>El servidor redirige, pero no dice adónde ({status}). Compruebe su URL.</translation>
    </message>
    <message>
        <source>The server refused the access token. Check it in Preferences → Servers.</source>
        <translation>El servidor rechazó el token de acceso. Compruébelo en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the server in Preferences → Servers.</source>
        <translation>El servidor rechazó la petición. Compruebe el servidor en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The server reported an error without saying which.</source>
        <translation>El servidor avisó de un error sin decir cuál.</translation>
    </message>
    <message>
        <source>The server says about itself: {quote}.</source>
        <translation>El servidor dice de sí mismo: {quote}.</translation>
    </message>
    <message>
        <source>The server says that it is well ({value} ms).</source>
        <translation>El servidor dice que está bien ({value} ms).</translation>
    </message>
    <message>
        <source>The server says that this message is in work already. Wait a little, then retry.</source>
        <translation>El servidor dice que ya está trabajando en este mensaje. Espere un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server sent no answer.</source>
        <translation>El servidor no envió respuesta.</translation>
    </message>
    <message>
        <source>The server sent no answer. Retry, or look at the server&apos;s log.</source>
        <translation>El servidor no envió respuesta. Vuelva a intentarlo o mire el registro del servidor.</translation>
    </message>
    <message>
        <source>The server sent one event of more than {value} MiB, so the stream was stopped.</source>
        <translation>El servidor envió un evento de más de {value} MiB, así que el flujo se detuvo.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Check your connection, then retry.</source>
        <translation>El servidor esperó demasiado la petición. Compruebe su conexión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server wants another kind of connection. Choose another transport in Preferences → Servers.</source>
        <translation>El servidor quiere otro tipo de conexión. Elija otro transporte en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The server&apos;s /health does not answer as an AINative server does.</source>
        <translation>El /health del servidor no responde como el de un servidor AINative.</translation>
    </message>
    <message>
        <source>The server&apos;s URL is not a web address. One looks like https://example.org.</source>
        <translation>La URL del servidor no es una dirección web. Sería algo como https://example.org.</translation>
    </message>
    <message>
        <source>The server&apos;s URL must not hold a name or a password. Use the access token.</source>
        <translation>La URL del servidor no puede llevar nombre ni contraseña. Use el token de acceso.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is compressed in an unknown way{named}.</source>
        <translation>La respuesta del servidor está comprimida de una forma desconocida{named}.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation>La respuesta del servidor pasa de 64 MiB.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check its URL.</source>
        <translation>La respuesta del servidor no es JSON. Compruebe su URL.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid JSON.</source>
        <translation>La respuesta del servidor no es JSON válido.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified ({verify_message}). Nothing was sent.</source>
        <translation>El certificado del servidor no se pudo comprobar ({verify_message}). No se envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s list of models is larger than 4 MiB.</source>
        <translation>La lista de modelos del servidor pasa de 4 MiB.</translation>
    </message>
    <message>
        <source>The server&apos;s own name is left to the proxy.</source>
        <translation>El nombre del servidor se deja al proxy.</translation>
    </message>
    <message>
        <source>The server&apos;s own upstream did not answer properly. Retry in a moment.</source>
        <translation>El servicio que hay detrás del servidor no respondió bien. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The server&apos;s own upstream took too long. Retry in a moment.</source>
        <translation>El servicio que hay detrás del servidor tardó demasiado. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}). The defaults are in use.</source>
        <translation>No se pudieron leer los ajustes ({strerror}). Se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({strerror}).</source>
        <translation>No se pudieron guardar los ajustes ({strerror}).</translation>
    </message>
    <message>
        <source>The settings {why}. The defaults are in use.</source>
        <translation>Los ajustes {why}. Se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The settings {why}. They were kept as {name}, and the defaults are in use.</source>
        <translation>Los ajustes {why}. Se conservan como {name} y se usan los predeterminados.</translation>
    </message>
    <message>
        <source>The system keyring does not answer.</source>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. Secrets can be kept only until you quit.</source>
        <translation>El llavero del sistema no responde. Los secretos solo se pueden conservar hasta que salga.</translation>
    </message>
    <message>
        <source>The system keyring failed ({name}).</source>
        <translation>El llavero del sistema falló ({name}).</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, or keep the secret until you quit.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo o conserve el secreto hasta que salga.</translation>
    </message>
    <message>
        <source>The system keyring refused ({redact}).</source>
        <translation>El llavero del sistema se negó ({redact}).</translation>
    </message>
    <message>
        <source>The system prompt has {len} characters; it takes {SYSTEM_LENGTH}.</source>
        <translation>El prompt del sistema tiene {len} caracteres; admite {SYSTEM_LENGTH}.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used. Correct it, or choose another proxy for this server in Preferences → Servers.</source>
        <translation>El ajuste de proxy del sistema no se puede usar. Corríjalo o elija otro proxy para este servidor en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used: {error}.</source>
        <translation>El ajuste de proxy del sistema no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>The temperature is a number from 0 to {HOTTEST}, or nothing for the model&apos;s own.</source>
        <translation>La temperatura es un número de 0 a {HOTTEST}, o nada para la del modelo.</translation>
    </message>
    <message>
        <source>The value of an arithmetic expression such as (2 + 3) * sqrt(16).</source>
        <translation>El valor de una expresión aritmética como (2 + 3) * sqrt(16).</translation>
    </message>
    <message>
        <source>There are no conversations in this archive. An export has a file called conversations.json in it.</source>
        <translation>En este archivo comprimido no hay conversaciones. Una exportación contiene un archivo llamado conversations.json.</translation>
    </message>
    <message>
        <source>There are no conversations in this file.</source>
        <translation>En este archivo no hay conversaciones.</translation>
    </message>
    <message>
        <source>There are no conversations yet.</source>
        <translation>Aún no hay conversaciones.</translation>
    </message>
    <message>
        <source>There are too many files in this archive. Unpack it, then import the JSON file that is in it.</source>
        <translation>En este archivo comprimido hay demasiados archivos. Descomprímalo e importe el archivo JSON que contiene.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>Hay una carpeta con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a text in this file that is too large for this app. What came before that is here.</source>
        <translation>En este archivo hay un texto demasiado grande para esta aplicación. Lo anterior está aquí.</translation>
    </message>
    <message>
        <source>There is another archive in this one. Unpack it, then import what is in it.</source>
        <translation>Dentro de este archivo comprimido hay otro. Descomprímalo e importe su contenido.</translation>
    </message>
    <message>
        <source>There is no AINative server at this address. Check the URL in Preferences → Servers.</source>
        <translation>En esta dirección no hay un servidor AINative. Compruebe la URL en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>There is no computer of the name {host}.</source>
        <translation>No hay ningún equipo llamado {host}.</translation>
    </message>
    <message>
        <source>There is no conversation with the id {key}.</source>
        <translation>No hay ninguna conversación con el identificador {key}.</translation>
    </message>
    <message>
        <source>There is no key for {name}. Set one in Preferences → API keys.</source>
        <translation>No hay clave para {name}. Ponga una en Preferencias → Claves de API.</translation>
    </message>
    <message>
        <source>There is nothing to talk to at this address of {where}. Check the URL in Preferences.</source>
        <translation>En esta dirección de {where} no hay con qué hablar. Compruebe la URL en Preferencias.</translation>
    </message>
    <message>
        <source>This Idempotency-Key belongs to another request. Use a new key.</source>
        <translation>Esta Idempotency-Key pertenece a otra petición. Use una nueva.</translation>
    </message>
    <message>
        <source>This action was stopped.</source>
        <translation>Esta acción se detuvo.</translation>
    </message>
    <message>
        <source>This address answers with something else than an answer of an AINative server ({quote}). Check the URL in Preferences → Servers.</source>
        <translation>Esta dirección no responde como un servidor AINative ({quote}). Compruebe la URL en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>This address does not take messages. Check the URL in Preferences → Servers.</source>
        <translation>Esta dirección no admite mensajes. Compruebe la URL en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>This address is no longer in use. Ask who runs the server for the new one.</source>
        <translation>Esta dirección ya no está en uso. Pida la nueva a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>This answer goes on over another connection, which asked for it later.</source>
        <translation>Esta respuesta sigue por otra conexión, que la pidió después.</translation>
    </message>
    <message>
        <source>This answer is no longer kept. Ask again.</source>
        <translation>Esta respuesta ya no se conserva. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed.</source>
        <translation>Esta copia está dañada. No se cambió nada.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of this app. Update the app, then try again.</source>
        <translation>Esta copia la hizo una versión más nueva de esta aplicación. Actualice la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This build does not say by which keys newer versions are to be known.</source>
        <translation>Esta edición no dice con qué claves se reconocen las versiones más nuevas.</translation>
    </message>
    <message>
        <source>This build does not say where newer versions are to be found.</source>
        <translation>Esta edición no dice dónde se encuentran las versiones más nuevas.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation>El reloj de este equipo y el del servidor coinciden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} {ahead} the server&apos;s.</source>
        <translation>El reloj de este equipo va {span} {ahead} el del servidor.</translation>
    </message>
    <message>
        <source>This could not be saved or read ({error}).</source>
        <translation>No se pudo guardar o leer ({error}).</translation>
    </message>
    <message>
        <source>This engine streams already. Stop it first, or use another one.</source>
        <translation>Aquí ya hay un flujo en marcha. Deténgalo antes.</translation>
    </message>
    <message>
        <source>This file could not be read ({error}). Nothing was changed.</source>
        <translation>No se pudo leer este archivo ({error}). No se cambió nada.</translation>
    </message>
    <message>
        <source>This file does not look like an export of ChatGPT, of Claude or of this app.</source>
        <translation>Este archivo no parece una exportación de ChatGPT, de Claude ni de esta aplicación.</translation>
    </message>
    <message>
        <source>This file is not an export: it is neither JSON nor a zip archive.</source>
        <translation>Este archivo no es una exportación: no es JSON ni un archivo zip.</translation>
    </message>
    <message>
        <source>This file {error}. Nothing was changed.</source>
        <translation>Este archivo {error}. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not a URL. It should look like http://proxy.example.org:3128.</source>
        <translation>Esto no es una URL. Debería parecerse a http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>This is not a URL. It should look like https://ai.example.org.</source>
        <translation>Esto no es una URL. Debería parecerse a https://ai.example.org.</translation>
    </message>
    <message>
        <source>This is not a backup of this app.</source>
        <translation>Esta no es una copia de esta aplicación.</translation>
    </message>
    <message>
        <source>This is not a file with conversations of this app.</source>
        <translation>Este no es un archivo con conversaciones de esta aplicación.</translation>
    </message>
    <message>
        <source>This server cannot try a provider&apos;s key.</source>
        <translation>Este servidor no puede probar la clave de un proveedor.</translation>
    </message>
    <message>
        <source>This server&apos;s address is not encrypted, so the access token was not sent, and neither was anything else. Use https:// in its URL, or {way_out}.</source>
        <translation>La dirección de este servidor no está cifrada, así que no se envió el token de acceso ni ninguna otra cosa. Use https:// en su URL o {way_out}.</translation>
    </message>
    <message>
        <source>This version does not understand what it says.</source>
        <translation>Esta versión no entiende lo que dice.</translation>
    </message>
    <message>
        <source>Too long a line to be formatted: shown as it stands.</source>
        <translation>Línea demasiado larga para darle formato: se muestra tal cual.</translation>
    </message>
    <message>
        <source>Too many marks to be formatted: shown as it stands.</source>
        <translation>Demasiadas marcas para darles formato: se muestra tal cual.</translation>
    </message>
    <message>
        <source>Too wide a table to be laid out: shown as it stands.</source>
        <translation>Tabla demasiado ancha para componerla: se muestra tal cual.</translation>
    </message>
    <message>
        <source>Trying again, {attempt}.</source>
        <translation>Intentándolo de nuevo, {attempt}.</translation>
    </message>
    <message>
        <source>What the server answered is not HTTP as it should be ({error}). Look at its log.</source>
        <translation>Lo que respondió el servidor no es HTTP como debe ser ({error}). Mire su registro.</translation>
    </message>
    <message>
        <source>Whether events are held back cannot be told without SSE.</source>
        <translation>Sin SSE no se puede saber si los eventos se retienen.</translation>
    </message>
    <message>
        <source>Whether events are held back on their way cannot be told: the server does not time them.</source>
        <translation>No se puede saber si los eventos se retienen por el camino: el servidor no les pone hora.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>Ahí no puede escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Your answer did not reach the server. {error} Then answer again.</source>
        <translation>Su respuesta no llegó al servidor. {error} Después responda de nuevo.</translation>
    </message>
    <message>
        <source>Your message takes {size} by itself, more than this server&apos;s limit of {limit} (“History sent” in Preferences). It is sent whole, and the server may refuse it.</source>
        <translation>Su mensaje ocupa por sí solo {size}, más que el límite de este servidor, {limit} («Historial enviado» en Preferencias). Se envía entero, y el servidor puede rechazarlo.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>por delante de</translation>
    </message>
    <message>
        <source>allow it in Preferences → Servers</source>
        <translation>permítalo en Preferencias → Servidores</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>una autoridad sin nombre</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>as chosen for this server</source>
        <translation>como se eligió para este servidor</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>como dice el sistema</translation>
    </message>
    <message>
        <source>attempt {attempt} of {attempts}</source>
        <translation>intento {attempt} de {attempts}</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>por detrás de</translation>
    </message>
    <message>
        <source>calculator</source>
        <translation>calculadora</translation>
    </message>
    <message>
        <source>chosen by Auto</source>
        <translation>elegido por Auto</translation>
    </message>
    <message>
        <source>chosen by Auto: it worked before</source>
        <translation>elegido por Auto: antes funcionó</translation>
    </message>
    <message>
        <source>chosen by Auto: {transport} is not offered ({why})</source>
        <translation>elegido por Auto: no se ofrece {transport} ({why})</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>no respondió a la conexión</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>current time</source>
        <translation>hora actual</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>carpeta de datos</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>in {left} s</source>
        <translation>dentro de {left} s</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>kept until you quit</source>
        <translation>se conserva hasta que salga</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>no stream there</source>
        <translation>allí no hay flujo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>replayed at once</source>
        <translation>reproducido de una vez</translation>
    </message>
    <message>
        <source>replayed at {speed}×</source>
        <translation>reproducido a {speed}×</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>stored in {keyring}</source>
        <translation>guardada en {keyring}</translation>
    </message>
    <message>
        <source>that it runs</source>
        <translation>que esté en marcha</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>was to be replaced</source>
        <translation>se iba a sustituir</translation>
    </message>
    <message>
        <source>was written by a newer version of this app</source>
        <translation>lo escribió una versión más nueva de esta aplicación</translation>
    </message>
    <message>
        <source>were written by a newer version of this app</source>
        <translation>los escribió una versión más nueva de esta aplicación</translation>
    </message>
    <message>
        <source>your system&apos;s proxy setting, or use {place}</source>
        <translation>el ajuste de proxy de su sistema o use {place}</translation>
    </message>
    <message>
        <source>{EMPTY_NOTE} {unknown} of its messages were of no kind that AINative knows.</source>
        <translation>{EMPTY_NOTE} {unknown} de sus mensajes eran de un tipo que AINative no conoce.</translation>
    </message>
    <message>
        <source>{ca_file} holds a private key, and no certificate. Choose the authority&apos;s certificate.</source>
        <translation>{ca_file} contiene una clave privada y ningún certificado. Elija el certificado de la autoridad.</translation>
    </message>
    <message>
        <source>{ca_file} holds no certificate in PEM form, which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>{ca_file} no contiene ningún certificado en formato PEM, que empieza por «-----BEGIN CERTIFICATE-----».</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} conversaciones</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} mensajes</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>{error} Secrets can be kept only until you quit.</source>
        <translation>{error} Los secretos solo se pueden conservar hasta que salga.</translation>
    </message>
    <message>
        <source>{home} can be written.</source>
        <translation>En {home} se puede escribir.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check that this computer is online, then try again.</source>
        <translation>No se pudo acceder a {host}. Compruebe que este equipo tenga conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation>{host} no respondió a tiempo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} has no list of releases now ({status_code}). Try again later.</source>
        <translation>{host} no tiene ahora una lista de versiones ({status_code}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} is an address, which needs no looking up.</source>
        <translation>{host} es una dirección, que no hace falta buscar.</translation>
    </message>
    <message>
        <source>{host} is at {places}.</source>
        <translation>{host} está en {places}.</translation>
    </message>
    <message>
        <source>{host} points to {target}, which was not followed. Tell the project.</source>
        <translation>{host} remite a {target}, lo que no se siguió. Avise al proyecto.</translation>
    </message>
    <message>
        <source>{host} sent a compressed list of releases, which was not asked for.</source>
        <translation>{host} envió comprimida la lista de versiones, cosa que no se pidió.</translation>
    </message>
    <message>
        <source>{host} sent an older list of releases than one that was seen here. Try again later; if it stays so, tell the project.</source>
        <translation>{host} envió una lista de versiones más antigua que otra ya vista aquí. Inténtelo más tarde; si sigue igual, avise al proyecto.</translation>
    </message>
    <message>
        <source>{host} sent more than a list of releases has, so the rest was not read.</source>
        <translation>{host} envió más de lo que tiene una lista de versiones, así que el resto no se leyó.</translation>
    </message>
    <message>
        <source>{key}: takes a day, such as {key2}:2024-05-31.</source>
        <translation>{key}: lleva un día, como {key2}:2024-05-31.</translation>
    </message>
    <message>
        <source>{label} works ({ms} ms).</source>
        <translation>{label} funciona ({ms} ms).</translation>
    </message>
    <message>
        <source>{label}: no answer within {time_limit} seconds.</source>
        <translation>{label}: sin respuesta en {time_limit} segundos.</translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and was saved.</source>
        <translation>Se pudo leer y guardar {messages} en {conversations}.</translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and were saved.</source>
        <translation>Se pudieron leer y guardar {messages} en {conversations}.</translation>
    </message>
    <message>
        <source>{name} could not be read ({strerror}).</source>
        <translation>No se pudo leer {name} ({strerror}).</translation>
    </message>
    <message>
        <source>{name} did not answer in time. Retry in a moment.</source>
        <translation>{name} no respondió a tiempo. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} events, so it is not replayed.</source>
        <translation>{name} contiene más de {most} eventos, así que no se reproduce.</translation>
    </message>
    <message>
        <source>{name} holds no events. Choose a log that the inspector saved.</source>
        <translation>{name} no contiene eventos. Elija un registro guardado por el inspector.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}, so it is not replayed.</source>
        <translation>{name} ocupa más de {limit}, así que no se reproduce.</translation>
    </message>
    <message>
        <source>{name} is not a file that can be replayed.</source>
        <translation>{name} no es un archivo que se pueda reproducir.</translation>
    </message>
    <message>
        <source>{name} is not text in UTF-8. Choose a log that the inspector saved.</source>
        <translation>{name} no es texto en UTF-8. Elija un registro guardado por el inspector.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>No se puede leer {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {found}.</source>
        <translation>{path} está dañado: {found}.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose the file with the certificate.</source>
        <translation>{path} no es un archivo. Elija el archivo con el certificado.</translation>
    </message>
    <message>
        <source>{path}, {count} conversations</source>
        <translation>{path}, {count} conversaciones</translation>
    </message>
    <message>
        <source>{place} can be used.</source>
        <translation>{place} se puede usar.</translation>
    </message>
    <message>
        <source>{place} cannot be used.</source>
        <translation>{place} no se puede usar.</translation>
    </message>
    <message>
        <source>{place} was reached; whether it answers was not tried.</source>
        <translation>Se accedió a {place}; no se intentó saber si responde.</translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by} and ends on {end}.</source>
        <translation>{protocol}; el certificado lo dio {by} y caduca el {end}.</translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by}.</source>
        <translation>{protocol}; el certificado lo dio {by}.</translation>
    </message>
    <message>
        <source>{todo}, or choose WebSocket, over which they come at once.</source>
        <translation>{todo} o elija WebSocket, por el que llegan enseguida.</translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms</source>
        <translation>{transport} funciona: el primer evento llegó a los {time} ms</translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms.</source>
        <translation>{transport} funciona: el primer evento llegó a los {time} ms.</translation>
    </message>
    <message>
        <source>{value} cannot be written: {strerror}.</source>
        <translation>No se puede escribir en {value}: {strerror}.</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} could not be reached.</source>
        <translation>{what} en {shown}:{port}: no se pudo acceder.</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} did not answer in time.</source>
        <translation>{what} en {shown}:{port} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} takes connections.</source>
        <translation>{what} en {shown}:{port} acepta conexiones.</translation>
    </message>
    <message>
        <source>{where} answered in a form that is not understood. Check its URL in Preferences.</source>
        <translation>{where} respondió de una forma que no se entiende. Compruebe su URL en Preferencias.</translation>
    </message>
    <message>
        <source>{where} cannot be reached. Check {what}, and its address in Preferences.</source>
        <translation>No se puede acceder a {where}. Compruebe {what} y su dirección en Preferencias.</translation>
    </message>
    <message>
        <source>{where} could not answer.</source>
        <translation>{where} no pudo responder.</translation>
    </message>
    <message>
        <source>{where} could not reach {host}{reason}. Check the server&apos;s URL, or ask who runs the proxy.</source>
        <translation>{where} no pudo acceder a {host}{reason}. Compruebe la URL del servidor o pregunte a quien lleva el proxy.</translation>
    </message>
    <message>
        <source>{where} could not use an image. Send a smaller one, or another format.</source>
        <translation>{where} no pudo usar una imagen. Envíe una más pequeña o en otro formato.</translation>
    </message>
    <message>
        <source>{where} did not answer in time. Retry in a moment.</source>
        <translation>{where} no respondió a tiempo. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>{where} does not allow connections to {host}. Ask who runs it, or choose another in {OWN}.</source>
        <translation>{where} no permite conexiones con {host}. Pregunte a quien lo lleva o elija otro en {OWN}.</translation>
    </message>
    <message>
        <source>{where} does not know the model “{model}”. Choose another one.</source>
        <translation>{where} no conoce el modelo «{model}». Elija otro.</translation>
    </message>
    <message>
        <source>{where} does not speak SOCKS. Check its URL in {OWN}.</source>
        <translation>{where} no habla SOCKS. Compruebe su URL en {OWN}.</translation>
    </message>
    <message>
        <source>{where} is overloaded. Wait {wait}, then retry.</source>
        <translation>{where} está sobrecargado. Espere {wait} y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{where} refused the key. Check it in Preferences → API keys.</source>
        <translation>{where} rechazó la clave. Compruébela en Preferencias → Claves de API.</translation>
    </message>
    <message>
        <source>{where} refused to answer this because of its content rules. Say it in another way.</source>
        <translation>{where} no quiso responder a esto por sus normas de contenido. Dígalo de otra manera.</translation>
    </message>
    <message>
        <source>{where} sent an answer with nothing in it. Retry.</source>
        <translation>{where} envió una respuesta vacía. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{where} takes no more requests for now. Wait {wait}, then retry.</source>
        <translation>{where} no admite más peticiones por ahora. Espere {wait} y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{where} wants a name and a password, or refused those it got. Check them in {place}.</source>
        <translation>{where} pide un nombre y una contraseña, o rechazó los que recibió. Compruébelos en {place}.</translation>
    </message>
    <message>
        <source>{words} Choose SSE in Preferences → Servers.</source>
        <translation>{words} Elija SSE en Preferencias → Servidores.</translation>
    </message>
    <message>
        <source>{words} Sending again {when}.</source>
        <translation>{words} Se enviará de nuevo {when}.</translation>
    </message>
    <message>
        <source>{words}, and all {tokens} tokens.</source>
        <translation>{words}, y los {tokens} tokens.</translation>
    </message>
    <message>
        <source>“provider” must be the name of a provider of this server.</source>
        <translation>«provider» debe ser el nombre de un proveedor de este servidor.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%Ln older messages are not searched yet; they are being indexed.</source>
        <translation>
            <numerusform>Un mensaje antiguo aún no entra en la búsqueda; se está indexando.</numerusform>
            <numerusform>%Ln mensajes antiguos aún no entran en la búsqueda; se están indexando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>No hay coincidencias.</translation>
    </message>
    <message>
        <source>Words, “a phrase”, begin*   ·   in:   tag:   from:me   before:2024-05-31   ·   &gt; for commands</source>
        <translation>Palabras, «una frase», inicio*   ·   in:   tag:   from:me   before:2024-05-31   ·   &gt; para comandos</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message numerus="yes">
        <source>%Ln more characters were not kept.</source>
        <translation>
            <numerusform>1 carácter más no se conservó.</numerusform>
            <numerusform>%Ln caracteres más no se conservaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more steps were not kept.</source>
        <translation>
            <numerusform>1 paso más no se conservó.</numerusform>
            <numerusform>%Ln pasos más no se conservaron.</numerusform>
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
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Permitir siempre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>Respuesta de {model}</translation>
    </message>
    <message>
        <source>Answer, still being written</source>
        <translation>Respuesta, aún se está escribiendo</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Attached: {about}</source>
        <translation>Adjunto: {about}</translation>
    </message>
    <message>
        <source>Back to the text from footnote {label}</source>
        <translation>De la nota {label} de vuelta al texto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>Código: </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>File {about}</source>
        <translation>Archivo {about}</translation>
    </message>
    <message>
        <source>Footnote {label}</source>
        <translation>Nota {label}</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Bifurcar</translation>
    </message>
    <message>
        <source>Image {about}</source>
        <translation>Imagen {about}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No wrap</source>
        <translation>Sin ajuste</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Aún sin cargar</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Desplazar hacia los lados</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>Servidor ocupado</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Aún esperando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}.</source>
        <translation>El modelo quiere usar «{tool}» con {arguments}.</translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}. Open the step above to see all of it.</source>
        <translation>El modelo quiere usar «{tool}» con {arguments}. Abra el paso de arriba para verlo todo.</translation>
    </message>
    <message>
        <source>The model wants to use the {tool}.</source>
        <translation>El modelo quiere usar «{tool}».</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Pensó durante {time}</translation>
    </message>
    <message>
        <source>Waits for the answer above</source>
        <translation>Espera la respuesta de arriba</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Lo que resultó</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>una herramienta sin nombre</translation>
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
        <translation>{tool}, falló: {why}</translation>
    </message>
    <message>
        <source>{tool}, not allowed</source>
        <translation>{tool}, no permitida</translation>
    </message>
    <message>
        <source>{tool}, stopped</source>
        <translation>{tool}, detenida</translation>
    </message>
    <message>
        <source>{tool}, waits for you</source>
        <translation>{tool}, espera su decisión</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
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
            <numerusform>%Ln token de entrada, {out} de salida</numerusform>
            <numerusform>%Ln tokens de entrada, {out} de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens/s</source>
        <translation>
            <numerusform>%Ln token/s</numerusform>
            <numerusform>%Ln tokens/s</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message numerus="yes">
        <source>Naming chats is part of the sums: %Ln titles, {tokens}.</source>
        <translation>
            <numerusform>Las sumas incluyen dar nombre a los chats: %Ln título, {tokens}.</numerusform>
            <numerusform>Las sumas incluyen dar nombre a los chats: %Ln títulos, {tokens}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>No se contó nada.</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Reproducida</translation>
    </message>
    <message>
        <source>Replayed: nothing was spent.</source>
        <translation>Reproducida: no se gastó nada.</translation>
    </message>
    <message>
        <source>Tokens a day: what went in is pale, what came out is full.</source>
        <translation>Tokens por día: lo que entró es pálido, lo que salió es intenso.</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens de entrada</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message numerus="yes">
        <source>Where the server did not count, the tokens of %Ln answers are an estimate.</source>
        <translation>
            <numerusform>Donde el servidor no contó, los tokens de una respuesta son una estimación.</numerusform>
            <numerusform>Donde el servidor no contó, los tokens de %Ln respuestas son una estimación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a price: {models} and %n more.</source>
        <translation>
            <numerusform>Sin precio: {models} y %n más.</numerusform>
            <numerusform>Sin precio: {models} y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a price: {models}.</source>
        <translation>Sin precio: {models}.</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>unos {figure}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date as Qt writes it</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>first token {time} ms</source>
        <translation>primer token {time} ms</translation>
    </message>
    <message>
        <source>first token {time} s</source>
        <translation>primer token {time} s</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>tokens de entrada</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>tokens de salida</translation>
    </message>
    <message>
        <source>unnamed model</source>
        <translation>modelo sin nombre</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
</context>
</TS>
