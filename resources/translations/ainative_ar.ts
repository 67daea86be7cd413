<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A native window for AINative servers, and a server of its own.</source>
        <translation>نافذة أصيلة لخوادم AINative، ومعها خادمها الخاص.</translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation>حول AINative Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>A new token replaces the one that is stored.</source>
        <translation>الرمز الجديد يحلّ محلّ الرمز المحفوظ.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Anyone on the way can read it.</source>
        <translation>يستطيع أيّ أحد على الطريق قراءته.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Made anew at each start</source>
        <translation>يُنشأ من جديد عند كل بدء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Send the access token without encryption</source>
        <translation>إرسال رمز الوصول دون تعمية</translation>
    </message>
    <message>
        <source>The stored token is for {place}, and is not sent to this one. Enter this server&apos;s token, or forget the old one.</source>
        <translation>الرمز المحفوظ مخصّص لـ {place}، ولا يُرسل إلى هذا الخادم. أدخل رمز هذا الخادم، أو انسَ الرمز القديم.</translation>
    </message>
    <message>
        <source>a server that is not known</source>
        <translation>خادم غير معروف</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;محادثة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation>حول AINative Desktop</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <translation>أرشفة أو استرجاع</translation>
    </message>
    <message>
        <source>Archived and tagged chats</source>
        <translation>المحادثات المؤرشفة والموسومة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>نسخ كل شيء احتياطيًا</translation>
    </message>
    <message>
        <source>Beginning and end of the conversation</source>
        <translation>بداية المحادثة ونهايتها</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Cancel the waiting message</source>
        <translation>إلغاء الرسالة المنتظرة</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>البحث عن تحديثات</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>اختيار النموذج</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation>نسخ آخر إجابة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>حذف الرسالة</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>رسالة أسبق</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>تحرير آخر رسالة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Enter، ‏Ctrl+Enter</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>تصدير محادثات</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Fork into a new chat</source>
        <translation>تفريع إلى محادثة جديدة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>الانتقال إلى حقل الكتابة</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home، ‏End</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>إدراج مقتطف</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>رسالة ألحق</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read on in the conversation</source>
        <translation>متابعة القراءة في المحادثة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation>إعادة عرض سجل</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Retry last answer</source>
        <translation>إعادة محاولة آخر إجابة</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Space, Page Down</source>
        <translation>المسافة، Page Down</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation>مفتّش البث</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>السهم لأعلى</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Use what is marked in the conversation</source>
        <translation>استخدام المحدّد في المحادثة</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The answer is complete.</source>
        <translation>اكتملت الإجابة.</translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation>انقطعت الإجابة.</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>أُوقفت الإجابة.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>لا توجد إجابة.</translation>
    </message>
    <message>
        <source>{question} Allow it, or do not, in the conversation.</source>
        <translation>{question} اسمح بذلك أو ارفضه في المحادثة.</translation>
    </message>
</context>
<context>
    <name>AnswerDefaults</name>
    <message>
        <source>Maximum tokens</source>
        <translation>أقصى الرموز</translation>
    </message>
    <message>
        <source>New chats begin with these. Each can have its own, beside its model.</source>
        <translation>تبدأ المحادثات الجديدة بهذه القيم. ويمكن أن تكون لكل محادثة قيمها، بجانب نموذجها.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>توجيه النظام</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
</context>
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>جارٍ سؤال حلقة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>Asking {name}…</source>
        <translation>جارٍ سؤال {name}…</translation>
    </message>
    <message>
        <source>Asks the provider for its models, which costs nothing</source>
        <translation>يسأل المزوّد عن نماذجه، ولا يكلّف ذلك شيئًا</translation>
    </message>
    <message>
        <source>Empty for the provider&apos;s own. A server that speaks the same interface works, too.</source>
        <translation>يُترك فارغًا لعنوان المزوّد نفسه. ويصلح أيضًا خادم يتكلم الواجهة نفسها.</translation>
    </message>
    <message>
        <source>Keep it only until I quit</source>
        <translation>الاحتفاظ به حتى الإنهاء فقط</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>Not set; Ollama on this computer needs none</source>
        <translation>غير معيَّن؛ لا يحتاج Ollama على هذا الحاسوب إلى مفتاح</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>ألصق المفتاح</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>اختبار المفتاح</translation>
    </message>
    <message>
        <source>{name} answers, and can be used.</source>
        <translation>يجيب {name}، ويمكن استخدامه.</translation>
    </message>
    <message>
        <source>{name} is reached at its own address from now on.</source>
        <translation>من الآن يُوصَل إلى {name} بعنوانه هو.</translation>
    </message>
    <message>
        <source>{name} is reached at {place} from now on.</source>
        <translation>من الآن يُوصَل إلى {name} عبر {place}.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>An answer could not be saved, because the disk refuses it. Make room, or copy the answer; it is lost where the window is closed now.</source>
        <translation>تعذّر حفظ إجابة لأن القرص يرفضها. أفسح مكانًا أو انسخ الإجابة؛ فهي تضيع إن أُغلقت النافذة الآن.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message numerus="yes">
        <source>%n px</source>
        <translation>
            <numerusform>%n بكسل</numerusform>
            <numerusform>%n بكسل</numerusform>
            <numerusform>%n بكسل</numerusform>
            <numerusform>%n بكسل</numerusform>
            <numerusform>%n بكسل</numerusform>
            <numerusform>%n بكسل</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>تتغيّر اللغة ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>خط الشيفرة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسع</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach images or text files</source>
        <translation>إرفاق صور أو ملفات نصية</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>A message takes %n files. Send the others with the next one.</source>
        <translation>
            <numerusform>لا تتسع الرسالة لأي ملف. أرسل الملفات مع الرسالة التالية.</numerusform>
            <numerusform>تتسع الرسالة لملف واحد. أرسل البقية مع الرسالة التالية.</numerusform>
            <numerusform>تتسع الرسالة لملفين. أرسل البقية مع الرسالة التالية.</numerusform>
            <numerusform>تتسع الرسالة لـ %n ملفات. أرسل البقية مع الرسالة التالية.</numerusform>
            <numerusform>تتسع الرسالة لـ %n ملفًا. أرسل البقية مع الرسالة التالية.</numerusform>
            <numerusform>تتسع الرسالة لـ %n ملف. أرسل البقية مع الرسالة التالية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
</context>
<context>
    <name>AttachmentsLink</name>
    <message>
        <source>Attach images or text files</source>
        <translation>إرفاق صور أو ملفات نصية</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>إدراج كنص</translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file.</source>
        <translation>أُرفق النص الطويل الملصق على هيئة ملف.</translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file. The message itself takes one million characters.</source>
        <translation>أُرفق النص الطويل الملصق على هيئة ملف. تتسع الرسالة نفسها لمليون محرف.</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A backup is being made or restored already. Wait until it is done.</source>
        <translation>تُنشأ نسخة احتياطية أو تُستعاد بالفعل. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Everything was backed up to {name}.</source>
        <translation>نُسخ كل شيء احتياطيًا إلى {name}.</translation>
    </message>
    <message>
        <source>No program here shows folders. The file is {path}.</source>
        <translation>لا يوجد هنا برنامج يعرض المجلدات. الملف هو {path}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restored {name}</source>
        <translation>استُعيد {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>العرض في المجلد</translation>
    </message>
    <message>
        <source>There are no chats to delete.</source>
        <translation>لا محادثات للحذف.</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>A message can be deleted once the answer has ended, or is stopped.</source>
        <translation>يمكن حذف الرسالة حين تنتهي الإجابة أو تُوقف.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n messages.</source>
        <translation>
            <numerusform>لم تُحذف رسائل.</numerusform>
            <numerusform>حُذفت رسالة واحدة.</numerusform>
            <numerusform>حُذفت رسالتان.</numerusform>
            <numerusform>حُذفت %n رسائل.</numerusform>
            <numerusform>حُذفت %n رسالة.</numerusform>
            <numerusform>حُذفت %n رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the message.</source>
        <translation>حُذفت الرسالة.</translation>
    </message>
    <message>
        <source>This is a copy of “{title}” up to here.</source>
        <translation>هذه نسخة من «{title}» حتى هنا.</translation>
    </message>
    <message>
        <source>What was deleted can be brought back once the answer has ended, or is stopped.</source>
        <translation>يمكن استرجاع المحذوف حين تنتهي الإجابة أو تُوقف.</translation>
    </message>
    <message>
        <source>What was deleted cannot be brought back: what it belongs to is no longer there.</source>
        <translation>لا يمكن استرجاع المحذوف: فما ينتمي إليه لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model, such as gpt-4o</source>
        <translation>النموذج، مثل gpt-4o</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>This server chooses the model. To ask for another one, name it here.</source>
        <translation>يختار هذا الخادم النموذج. لطلب نموذج آخر، سمّه هنا.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>A model that wants to use one asks you first, unless you always allow it.</source>
        <translation>يسألك النموذج أولًا حين يريد استخدام أداة، ما لم تسمح بها دائمًا.</translation>
    </message>
    <message>
        <source>After the first answer its beginning and that of your question go to the server once more, which may cost money there. Otherwise your first words are the title.</source>
        <translation>بعد أول إجابة تذهب بدايتها وبداية سؤالك إلى الخادم مرة أخرى، وقد يكلّف ذلك مالًا هناك. وإلا فكلماتك الأولى هي العنوان.</translation>
    </message>
    <message>
        <source>Attach a long text that is pasted as a file</source>
        <translation>إرفاق النص الطويل الملصق كملف</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>تدقيق الإملاء أثناء الكتابة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Images up to</source>
        <translation>الصور حتى</translation>
    </message>
    <message>
        <source>Larger images are scaled down to that before they are sent. Most models look at 1568 px.</source>
        <translation>تُصغَّر الصور الأكبر إلى هذا الحد قبل إرسالها. تنظر معظم النماذج إلى 1568 بكسل.</translation>
    </message>
    <message>
        <source>Let the model name conversations</source>
        <translation>ترك تسمية المحادثات للنموذج</translation>
    </message>
    <message>
        <source>Longest edge of attached images</source>
        <translation>أطول ضلع للصور المرفقة</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>اللصق</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>الإرسال بـ</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>The other one breaks the line; so does Shift+Enter.</source>
        <translation>المفتاح الآخر يبدأ سطرًا جديدًا، وكذلك Shift+Enter.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter shows it, Delete removes it</source>
        <translation>‏Enter يعرضه، وDelete يزيله</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter to send</source>
        <translation>الإرسال بـ Ctrl+Enter</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>أفلت للإرفاق</translation>
    </message>
    <message>
        <source>Enter to send</source>
        <translation>الإرسال بـ Enter</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>إرسال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Pinned</source>
        <translation>المثبَّتة</translation>
    </message>
</context>
<context>
    <name>DataLink</name>
    <message>
        <source>No program here shows folders. The folder is {folder}.</source>
        <translation>لا يوجد هنا برنامج يعرض المجلدات. المجلد هو {folder}.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>All chats and settings in one file, without keys. What is here now is kept when one is restored.</source>
        <translation>كل المحادثات والإعدادات في ملف واحد، بلا مفاتيح. ويُحتفظ بما هو هنا الآن عند استعادة ملف.</translation>
    </message>
    <message>
        <source>As web pages, PDF, Markdown, or JSON with everything in it.</source>
        <translation>صفحات ويب أو PDF أو Markdown أو JSON فيه كل شيء.</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>النسخ الاحتياطي والاستعادة</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>النسخ الآن…</translation>
    </message>
    <message>
        <source>Conversations and settings are in one folder. Keys are in the system&apos;s keyring.</source>
        <translation>المحادثات والإعدادات في مجلد واحد. والمفاتيح في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete all chats</source>
        <translation>حذف كل المحادثات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Undo brings them back until the app is closed. A day later they are gone for good.</source>
        <translation>يعيدها «تراجع» حتى يُغلق التطبيق. وبعد يوم تذهب نهائيًا.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
</context>
<context>
    <name>DaysChart</name>
    <message numerus="yes">
        <source>%n days, {busy} of them with answers. Arrow keys go through them.</source>
        <translation>
            <numerusform>لا أيام. تتنقل الأسهم بينها. ({busy})</numerusform>
            <numerusform>يوم واحد، منه {busy} فيه إجابات. تتنقل الأسهم بينها.</numerusform>
            <numerusform>يومان، منهما {busy} فيه إجابات. تتنقل الأسهم بينها.</numerusform>
            <numerusform>%n أيام، منها {busy} فيها إجابات. تتنقل الأسهم بينها.</numerusform>
            <numerusform>%n يومًا، منها {busy} فيها إجابات. تتنقل الأسهم بينها.</numerusform>
            <numerusform>%n يوم، منها {busy} فيها إجابات. تتنقل الأسهم بينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>الرموز في اليوم</translation>
    </message>
</context>
<context>
    <name>DesktopChoices</name>
    <message>
        <source>Closing the window leaves the app there</source>
        <translation>عند إغلاق النافذة يبقى التطبيق هناك</translation>
    </message>
    <message>
        <source>Names the chat, and nothing of the answer.</source>
        <translation>يذكر اسم المحادثة، ولا شيء من الإجابة.</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>عرض أيقونة في منطقة الإشعارات</translation>
    </message>
    <message>
        <source>Tell me when an answer ends unseen</source>
        <translation>إخباري حين تنتهي إجابة لم أرها</translation>
    </message>
    <message>
        <source>This desktop has no tray for an icon of the app.</source>
        <translation>ليس في سطح المكتب هذا مكان لأيقونة التطبيق.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsLink</name>
    <message>
        <source>No program here shows folders. The log is in {folder}.</source>
        <translation>لا يوجد هنا برنامج يعرض المجلدات. السجل في {folder}.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n things are wrong.</source>
        <translation>
            <numerusform>لا خلل في شيء.</numerusform>
            <numerusform>ثمة خلل واحد.</numerusform>
            <numerusform>ثمة خللان.</numerusform>
            <numerusform>ثمة %n مواضع خلل.</numerusform>
            <numerusform>ثمة %n موضع خلل.</numerusform>
            <numerusform>ثمة %n موضع خلل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also ask a model that may cost money</source>
        <translation>سؤال نموذج قد يكلّف مالًا أيضًا</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Looks at this computer, at the way to the server in use, and at its answers.</source>
        <translation>يفحص هذا الحاسوب، والطريق إلى الخادم المستخدم، وإجاباته.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport</source>
        <translation>يرسل رسالة من كلمة واحدة عبر كل وسيلة نقل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>What you are writing cannot be saved now, and is in this window alone. {reason}</source>
        <translation>ما تكتبه لا يمكن حفظه الآن، وهو في هذه النافذة وحدها. {reason}</translation>
    </message>
</context>
<context>
    <name>EditStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>إلغاء التحرير</translation>
    </message>
    <message>
        <source>Cancel the edit (Esc)</source>
        <translation>إلغاء التحرير (Esc)</translation>
    </message>
    <message>
        <source>Editing an earlier message. It is sent as a new version.</source>
        <translation>تحرّر رسالة سابقة. ستُرسل كنسخة جديدة.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a key or a server</source>
        <translation>إضافة مفتاح أو خادم</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>{gap} ms after the event before</source>
        <translation>بعد {gap} م.ث من الحدث السابق</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n chosen chats</source>
        <translation>
            <numerusform>لا محادثات مختارة</numerusform>
            <numerusform>محادثة واحدة مختارة</numerusform>
            <numerusform>محادثتان مختارتان</numerusform>
            <numerusform>%n محادثات مختارة</numerusform>
            <numerusform>%n محادثة مختارة</numerusform>
            <numerusform>%n محادثة مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصيغة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Chosen chats</source>
        <translation>المحادثات المختارة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n chats</source>
        <translation>
            <numerusform>{done} من %n محادثة</numerusform>
            <numerusform>{done} من محادثة واحدة</numerusform>
            <numerusform>{done} من محادثتين</numerusform>
            <numerusform>{done} من %n محادثات</numerusform>
            <numerusform>{done} من %n محادثة</numerusform>
            <numerusform>{done} من %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>{format} Each chat is a file in one zip archive.</source>
        <translation>{format} كل محادثة ملف في أرشيف zip واحد.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n chats were exported to {name}.</source>
        <translation>
            <numerusform>لم تُصدَّر محادثات إلى {name}.</numerusform>
            <numerusform>صُدّرت محادثة واحدة إلى {name}.</numerusform>
            <numerusform>صُدّرت محادثتان إلى {name}.</numerusform>
            <numerusform>صُدّرت %n محادثات إلى {name}.</numerusform>
            <numerusform>صُدّرت %n محادثة إلى {name}.</numerusform>
            <numerusform>صُدّرت %n محادثة إلى {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page for any browser, with its pictures in it.</source>
        <translation>صفحة لأي متصفح، وفيها صورها.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Everything, every version and file, to be imported again.</source>
        <translation>كل شيء، بكل نسخة وملف، ليُستورد مجددًا.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>No program here shows folders. The file is {path}.</source>
        <translation>لا يوجد هنا برنامج يعرض المجلدات. الملف هو {path}.</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>لم يُصدَّر شيء. {why}</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>صفحات للطباعة أو للمشاركة.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>العرض في المجلد</translation>
    </message>
    <message>
        <source>Text for other applications, without pictures.</source>
        <translation>نص لتطبيقات أخرى، بلا صور.</translation>
    </message>
    <message>
        <source>The chat was exported to {name}.</source>
        <translation>صُدّرت المحادثة إلى {name}.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>أُوقف التصدير. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message numerus="yes">
        <source>{file}, of which the first %Ln characters are shown</source>
        <translation>
            <numerusform>{file}، ولا يُعرض منه شيء</numerusform>
            <numerusform>{file}، ويُعرض أول محرف منه</numerusform>
            <numerusform>{file}، ويُعرض أول محرفين منه</numerusform>
            <numerusform>{file}، وتُعرض أول %Ln محارف منه</numerusform>
            <numerusform>{file}، ويُعرض أول %Ln محرفًا منه</numerusform>
            <numerusform>{file}، ويُعرض أول %Ln محرف منه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
</context>
<context>
    <name>FindInChat</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} من {total}</translation>
    </message>
    <message>
        <source>{total} so far</source>
        <translation>{total} حتى الآن</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>به خلل</translation>
    </message>
</context>
<context>
    <name>FontBox</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Server: {words}</source>
        <translation>الخادم: {words}</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Inspector</source>
        <translation>المفتّش</translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation>ما يمرّ على الخط</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring deleted chats in</source>
        <translation>استيراد المحادثات المحذوفة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>What was taken and what was not</source>
        <translation>ما أُخذ وما لم يُؤخذ</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>From an export of ChatGPT, of Claude or of this app. Nothing leaves this computer.</source>
        <translation>من تصدير ChatGPT أو Claude أو هذا التطبيق. ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the import of {file}</source>
        <translation>التراجع عن استيراد {file}</translation>
    </message>
    <message>
        <source>{file}, {when}: {chats}</source>
        <translation>‏{file}، {when}: {chats}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n chats are new.</source>
        <translation>
            <numerusform>لا محادثات جديدة.</numerusform>
            <numerusform>محادثة واحدة جديدة.</numerusform>
            <numerusform>محادثتان جديدتان.</numerusform>
            <numerusform>%n محادثات جديدة.</numerusform>
            <numerusform>%n محادثة جديدة.</numerusform>
            <numerusform>%n محادثة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats have new messages.</source>
        <translation>
            <numerusform>لا محادثات فيها رسائل جديدة.</numerusform>
            <numerusform>في محادثة واحدة رسائل جديدة.</numerusform>
            <numerusform>في محادثتين رسائل جديدة.</numerusform>
            <numerusform>في %n محادثات رسائل جديدة.</numerusform>
            <numerusform>في %n محادثة رسائل جديدة.</numerusform>
            <numerusform>في %n محادثة رسائل جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stay, in which you have written since.</source>
        <translation>
            <numerusform>لا تبقى محادثات كتبت فيها بعدها.</numerusform>
            <numerusform>تبقى محادثة واحدة كتبت فيها بعدها.</numerusform>
            <numerusform>تبقى محادثتان كتبت فيهما بعدها.</numerusform>
            <numerusform>تبقى %n محادثات كتبت فيها بعدها.</numerusform>
            <numerusform>تبقى %n محادثة كتبت فيها بعدها.</numerusform>
            <numerusform>تبقى %n محادثة كتبت فيها بعدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats that you deleted here stay out.</source>
        <translation>
            <numerusform>لم تُستورد أي محادثة حذفتها هنا (%n).</numerusform>
            <numerusform>بقيت محادثة واحدة حذفتها هنا خارج الاستيراد.</numerusform>
            <numerusform>بقيت محادثتان حذفتهما هنا خارج الاستيراد.</numerusform>
            <numerusform>بقيت %n محادثات حذفتها هنا خارج الاستيراد.</numerusform>
            <numerusform>بقيت %n محادثة حذفتها هنا خارج الاستيراد.</numerusform>
            <numerusform>بقيت %n محادثة حذفتها هنا خارج الاستيراد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were here already.</source>
        <translation>
            <numerusform>لم تكن أي محادثة هنا.</numerusform>
            <numerusform>كانت محادثة واحدة هنا.</numerusform>
            <numerusform>كانت محادثتان هنا.</numerusform>
            <numerusform>كانت %n محادثات هنا.</numerusform>
            <numerusform>كانت %n محادثة هنا.</numerusform>
            <numerusform>كانت %n محادثة هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were left out.</source>
        <translation>
            <numerusform>لم تُترك محادثات.</numerusform>
            <numerusform>تُركت محادثة واحدة.</numerusform>
            <numerusform>تُركت محادثتان.</numerusform>
            <numerusform>تُركت %n محادثات.</numerusform>
            <numerusform>تُركت %n محادثة.</numerusform>
            <numerusform>تُركت %n محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were taken away.</source>
        <translation>
            <numerusform>لم تُزل محادثات.</numerusform>
            <numerusform>أُزيلت محادثة واحدة.</numerusform>
            <numerusform>أُزيلت محادثتان.</numerusform>
            <numerusform>أُزيلت %n محادثات.</numerusform>
            <numerusform>أُزيلت %n محادثة.</numerusform>
            <numerusform>أُزيلت %n محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing, and marked.</source>
        <translation>
            <numerusform>لا ملفات مفقودة.</numerusform>
            <numerusform>ملف واحد مفقود، وقد عُلِّم.</numerusform>
            <numerusform>ملفان مفقودان، وقد عُلِّما.</numerusform>
            <numerusform>%n ملفات مفقودة، وقد عُلِّمت.</numerusform>
            <numerusform>%n ملفًا مفقودًا، وقد عُلِّمت.</numerusform>
            <numerusform>%n ملف مفقود، وقد عُلِّمت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken out of other chats.</source>
        <translation>
            <numerusform>لم تُزل رسائل من محادثات أخرى.</numerusform>
            <numerusform>أُزيلت رسالة واحدة من محادثات أخرى.</numerusform>
            <numerusform>أُزيلت رسالتان من محادثات أخرى.</numerusform>
            <numerusform>أُزيلت %n رسائل من محادثات أخرى.</numerusform>
            <numerusform>أُزيلت %n رسالة من محادثات أخرى.</numerusform>
            <numerusform>أُزيلت %n رسالة من محادثات أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages: “{title}”</source>
        <translation>
            <numerusform>لا رسائل جديدة: «{title}»</numerusform>
            <numerusform>رسالة جديدة: «{title}»</numerusform>
            <numerusform>رسالتان جديدتان: «{title}»</numerusform>
            <numerusform>%n رسائل جديدة: «{title}»</numerusform>
            <numerusform>%n رسالة جديدة: «{title}»</numerusform>
            <numerusform>%n رسالة جديدة: «{title}»</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Deleted here: “{title}”</source>
        <translation>حُذفت هنا: «{title}»</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>ملفات التصدير</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>أُلغي الاستيراد</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>انتهى الاستيراد</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>جارٍ استيراد المحادثات</translation>
    </message>
    <message>
        <source>Left out: “{title}”: {reason}</source>
        <translation>تُركت: «{title}»: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>New: “{title}”, %n messages</source>
        <translation>
            <numerusform>جديدة: «{title}»، بلا رسائل</numerusform>
            <numerusform>جديدة: «{title}»، رسالة واحدة</numerusform>
            <numerusform>جديدة: «{title}»، رسالتان</numerusform>
            <numerusform>جديدة: «{title}»، %n رسائل</numerusform>
            <numerusform>جديدة: «{title}»، %n رسالة</numerusform>
            <numerusform>جديدة: «{title}»، %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The import ended by itself; the details are in the log. What it had taken until then is here. Import the same file again to go on.</source>
        <translation>انتهى الاستيراد من تلقاء نفسه؛ التفاصيل في السجل. وما أخذه حتى ذلك الحين موجود هنا. استورد الملف نفسه مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>What was taken until then is here. Import the same file again to go on.</source>
        <translation>ما أُخذ حتى ذلك الحين موجود هنا. استورد الملف نفسه مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>a part of it is in another chat already</source>
        <translation>جزء منها في محادثة أخرى بالفعل</translation>
    </message>
    <message>
        <source>no message to show</source>
        <translation>لا رسالة لعرضها</translation>
    </message>
    <message>
        <source>not as this app writes it</source>
        <translation>ليست كما يكتبها هذا التطبيق</translation>
    </message>
    <message>
        <source>not in a form that this app knows</source>
        <translation>ليست بصيغة يعرفها هذا التطبيق</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>أكبر من اللازم</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of these.</source>
        <translation>
            <numerusform>… ولا شيء آخر من هذه.</numerusform>
            <numerusform>… وواحد آخر من هذه.</numerusform>
            <numerusform>… واثنان آخران من هذه.</numerusform>
            <numerusform>… و%n أخرى من هذه.</numerusform>
            <numerusform>… و%n أخرى من هذه.</numerusform>
            <numerusform>… و%n أخرى من هذه.</numerusform>
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
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>The log could not be saved ({strerror}).</source>
        <translation>تعذّر حفظ السجل ({strerror}).</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>حُفظ السجل باسم {name}.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>نسخ cURL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Send a message: what goes over the wire shows here.</source>
        <translation>أرسل رسالة: يظهر هنا ما يمرّ على الخط.</translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation>مفتّش البث</translation>
    </message>
    <message>
        <source>This answer had begun before the inspector was open. The next one shows whole.</source>
        <translation>بدأ هذا الرد قبل فتح المفتّش. سيظهر الرد التالي كاملًا.</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>أول رمز</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message numerus="yes">
        <source>tokens per second, last %n s</source>
        <translation>
            <numerusform>رموز في الثانية، آخر %n ث</numerusform>
            <numerusform>رموز في الثانية، آخر %n ث</numerusform>
            <numerusform>رموز في الثانية، آخر %n ث</numerusform>
            <numerusform>رموز في الثانية، آخر %n ث</numerusform>
            <numerusform>رموز في الثانية، آخر %n ث</numerusform>
            <numerusform>رموز في الثانية، آخر %n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} /s</source>
        <translation>{rate} /ث</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key of {action}: {key}</source>
        <translation>مفتاح {action}: ‏{key}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>اضغط مفتاحًا…</translation>
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>Take it from there</source>
        <translation>خذه من هناك</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset the key of {action}</source>
        <translation>إعادة ضبط مفتاح {action}</translation>
    </message>
</context>
<context>
    <name>KeysLink</name>
    <message>
        <source>The key is kept until you quit.</source>
        <translation>يُحتفظ بالمفتاح حتى الإنهاء.</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>أُزيل المفتاح.</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>حُفظ المفتاح.</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again in a moment.</source>
        <translation>لم تصل إجابة في الوقت المناسب. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>{error} The key was not kept.</source>
        <translation>{error} لم يُحتفظ بالمفتاح.</translation>
    </message>
    <message>
        <source>{place}, for {origin}, and not sent to this address</source>
        <translation>{place}، لـ {origin}، ولا يُرسل إلى هذا العنوان</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Deleted %n chats.</source>
        <translation>
            <numerusform>لم تُحذف محادثات.</numerusform>
            <numerusform>حُذفت محادثة واحدة.</numerusform>
            <numerusform>حُذفت محادثتان.</numerusform>
            <numerusform>حُذفت %n محادثات.</numerusform>
            <numerusform>حُذفت %n محادثة.</numerusform>
            <numerusform>حُذفت %n محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذفت «{title}»</translation>
    </message>
    <message>
        <source>What was deleted is no longer there.</source>
        <translation>لم يعد المحذوف موجودًا.</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Choose the model</source>
        <translation>اختيار النموذج</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>البحث في النماذج</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>A server that sends nothing for so long gets a note, with Stop and Keep waiting beside it.</source>
        <translation>إن لم يرسل الخادم شيئًا طوال هذه المدة ظهرت ملاحظة معها «إيقاف» و«متابعة الانتظار».</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Note silence after</source>
        <translation>التنبيه إلى الصمت بعد</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>الانتقال إلى أحدث رسالة (End)</translation>
    </message>
    <message>
        <source>↓ New</source>
        <translation>↓ جديد</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss</source>
        <translation>صرف النظر</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n chats</source>
        <translation>
            <numerusform>لم تؤرشف محادثات</numerusform>
            <numerusform>أُرشفت محادثة واحدة</numerusform>
            <numerusform>أُرشفت محادثتان</numerusform>
            <numerusform>أُرشفت %n محادثات</numerusform>
            <numerusform>أُرشفت %n محادثة</numerusform>
            <numerusform>أُرشفت %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived “{title}”</source>
        <translation>أُرشفت «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n chats</source>
        <translation>
            <numerusform>لم تُسترجع محادثات</numerusform>
            <numerusform>استُرجعت محادثة واحدة</numerusform>
            <numerusform>استُرجعت محادثتان</numerusform>
            <numerusform>استُرجعت %n محادثات</numerusform>
            <numerusform>استُرجعت %n محادثة</numerusform>
            <numerusform>استُرجعت %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back “{title}”</source>
        <translation>استُرجعت «{title}»</translation>
    </message>
    <message>
        <source>Nothing is archived, and no chat has a tag yet.</source>
        <translation>لا شيء مؤرشف، وليس لأي محادثة وسم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n chats</source>
        <translation>
            <numerusform>لم تُوسم محادثات</numerusform>
            <numerusform>وُسمت محادثة واحدة</numerusform>
            <numerusform>وُسمت محادثتان</numerusform>
            <numerusform>وُسمت %n محادثات</numerusform>
            <numerusform>وُسمت %n محادثة</numerusform>
            <numerusform>وُسمت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took a tag from %n chats</source>
        <translation>
            <numerusform>لم يُزل وسم من محادثات</numerusform>
            <numerusform>أُزيل وسم من محادثة واحدة</numerusform>
            <numerusform>أُزيل وسم من محادثتين</numerusform>
            <numerusform>أُزيل وسم من %n محادثات</numerusform>
            <numerusform>أُزيل وسم من %n محادثة</numerusform>
            <numerusform>أُزيل وسم من %n محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterFields</name>
    <message>
        <source>Maximum tokens</source>
        <translation>الحد الأقصى للرموز</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>قيمة النموذج</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None: the model answers as it is</source>
        <translation>لا شيء: يجيب النموذج كما هو</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>كلام خاص</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>توجيه النظام</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
</context>
<context>
    <name>ParametersButton</name>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Something is set for this conversation</source>
        <translation>ضُبط شيء لهذه المحادثة</translation>
    </message>
    <message>
        <source>Temperature, length and system prompt</source>
        <translation>درجة الحرارة والطول وتوجيه النظام</translation>
    </message>
</context>
<context>
    <name>ParametersPopup</name>
    <message>
        <source>Edit personas</source>
        <translation>تحرير الشخصيات</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>الحد الأقصى للرموز</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>توجيه النظام</translation>
    </message>
    <message>
        <source>Temperature, 0 to 2</source>
        <translation>درجة الحرارة، من 0 إلى 2</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>استخدام القيم الافتراضية</translation>
    </message>
</context>
<context>
    <name>PersonaFields</name>
    <message>
        <source>Give the persona a name.</source>
        <translation>أعطِ الشخصية اسمًا.</translation>
    </message>
    <message>
        <source>Its prompt</source>
        <translation>توجيهها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>شخصية جديدة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Persona&apos;s name</source>
        <translation>اسم الشخصية</translation>
    </message>
    <message>
        <source>Persona&apos;s system prompt</source>
        <translation>توجيه النظام للشخصية</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Such as “Careful editor”</source>
        <translation>مثل «محرر دقيق»</translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Give this one another name.</source>
        <translation>توجد شخصية باسم «{name}» بالفعل. أعطِ هذه اسمًا آخر.</translation>
    </message>
    <message>
        <source>What the model is to be, and to do</source>
        <translation>ما يكونه النموذج وما يفعله</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown. It may be damaged.</source>
        <translation>لا يمكن عرض «{name}». قد يكون تالفًا.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>لم يعد «{name}» موجودًا.</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model, such as gpt-4o*</source>
        <translation>النموذج، مثل gpt-4o*</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>سعر مليون رمز داخل</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>سعر مليون رمز خارج</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write a number such as 2.50.</source>
        <translation>«{text}» ليس سعرًا. اكتب عددًا مثل 2.50.</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Add a price</source>
        <translation>إضافة سعر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>In</source>
        <translation>داخل</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Prices of a million tokens, as your provider names them. In a model&apos;s name * stands for anything, as in gpt-4o*; the first that fits counts. They stay on this computer.</source>
        <translation>أسعار مليون رمز كما يذكرها مزوّدك. في اسم النموذج تحلّ * محلّ أي شيء، مثل gpt-4o*؛ ويُعتدّ بأول ما ينطبق. وتبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Such as € or USD</source>
        <translation>مثل € أو USD</translation>
    </message>
</context>
<context>
    <name>QuickPrompt</name>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks in a new chat, Esc closes</source>
        <translation>‏Ctrl+Enter يسأل في محادثة جديدة، وEsc يغلق</translation>
    </message>
    <message>
        <source>Enter asks in a new chat, Esc closes</source>
        <translation>‏Enter يسأل في محادثة جديدة، وEsc يغلق</translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>سؤال سريع</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Tokens per second</source>
        <translation>الرموز في الثانية</translation>
    </message>
    <message>
        <source>{now} now, {most} at most</source>
        <translation>{now} الآن، و{most} كحد أقصى</translation>
    </message>
</context>
<context>
    <name>RemovalUndo</name>
    <message>
        <source>Undo the removal of “{title}”</source>
        <translation>التراجع عن إزالة «{title}»</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>At its own speed</source>
        <translation>بسرعته هو</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>دفعة واحدة</translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation>أسرع أربع مرات</translation>
    </message>
    <message>
        <source>Play a saved log into a new chat; nothing is sent</source>
        <translation>يعيد عرض سجل محفوظ في محادثة جديدة؛ ولا يُرسل شيء</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>عرض…</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>(The recording begins in the middle of an answer.)</source>
        <translation>(يبدأ التسجيل في منتصف إجابة.)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation>إعادة عرض سجل</translation>
    </message>
    <message>
        <source>Replay of {name}</source>
        <translation>إعادة عرض {name}</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A PEM file with the authority to trust for this server, beside those that the system trusts.</source>
        <translation>ملف PEM فيه السلطة التي يوثق بها لهذا الخادم، إلى جانب ما يثق به النظام.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>اختيار شهادة</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>اختيار ملف شهادة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation>الاتصال: {words}</translation>
    </message>
    <message>
        <source>For this server only. This machine is never reached through a proxy.</source>
        <translation>لهذا الخادم فقط. ولا يُوصَل إلى هذا الحاسوب عبر وسيط أبدًا.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>نسيان كلمة مرور الوسيط</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا وسيط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>وسيط خاص</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation>عنوان الوسيط</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>كلمة مرور الوسيط</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>وسيط النظام</translation>
    </message>
    <message>
        <source>The server is reached directly. This machine is never reached through a proxy.</source>
        <translation>يُوصَل إلى الخادم مباشرة. ولا يُوصَل إلى هذا الحاسوب عبر وسيط أبدًا.</translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation>شهادات النظام وحدها</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>What the system says, its exceptions included. This machine is never reached through a proxy.</source>
        <translation>ما يقوله النظام، باستثناءاته. ولا يُوصَل إلى هذا الحاسوب عبر وسيط أبدًا.</translation>
    </message>
    <message>
        <source>{proxy}, own certificate</source>
        <translation>{proxy}، شهادة خاصة</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Search everything, or &gt; for commands</source>
        <translation>البحث في كل شيء، أو &gt; للأوامر</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Every action of the menus, with its key</source>
        <translation>كل إجراء في القوائم، مع مفتاحه</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدِّدت واحدة</numerusform>
            <numerusform>حُدِّدت اثنتان</numerusform>
            <numerusform>حُدِّدت %n</numerusform>
            <numerusform>حُدِّدت %n</numerusform>
            <numerusform>حُدِّدت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>ServersLink</name>
    <message>
        <source>{problem} The proxy&apos;s password is kept until you quit.</source>
        <translation>{problem} يُحتفظ بكلمة مرور الوسيط حتى الإنهاء.</translation>
    </message>
    <message>
        <source>{problem} The token is kept until you quit.</source>
        <translation>{problem} يُحتفظ بالرمز حتى الإنهاء.</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source> kB</source>
        <translation> ك.ب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Auto tries SSE first and falls over to WebSocket only when the server does not offer it.</source>
        <translation>يجرّب «تلقائي» SSE أولًا، ولا ينتقل إلى WebSocket إلا حين لا يقدّمه الخادم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Files sent</source>
        <translation>الملفات المُرسَلة</translation>
    </message>
    <message>
        <source>History sent</source>
        <translation>السياق المُرسَل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>خادم جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport and stops at the first event</source>
        <translation>يرسل رسالة من كلمة واحدة عبر كل وسيلة نقل، ويتوقف عند أول حدث</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Started by this app</source>
        <translation>يشغّله هذا التطبيق</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>Up to </source>
        <translation>حتى </translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>In a deleted chat: {words}</source>
        <translation>في محادثة محذوفة: {words}</translation>
    </message>
    <message>
        <source>In another chat: {words}</source>
        <translation>في محادثة أخرى: {words}</translation>
    </message>
    <message>
        <source>In “{title}”: {words}</source>
        <translation>في «{title}»: {words}</translation>
    </message>
    <message>
        <source>Show chat</source>
        <translation>عرض المحادثة</translation>
    </message>
</context>
<context>
    <name>ShelfBar</name>
    <message>
        <source>All chats</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
    <message>
        <source>Listed: {shelf}</source>
        <translation>المعروض: {shelf}</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>عادت كل المفاتيح إلى المعتاد.</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Message field and conversation</source>
        <translation>حقل الرسالة والمحادثة</translation>
    </message>
    <message>
        <source>No action has these letters or this key.</source>
        <translation>لا إجراء فيه هذه الحروف أو هذا المفتاح.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{key} alone is for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation>‏{key} وحده للكتابة. اضغط معه Ctrl أو Alt، أو استخدم F1 إلى F12.</translation>
    </message>
    <message>
        <source>{key} belongs to {action} and cannot be given away.</source>
        <translation>‏{key} يخص «{action}» ولا يمكن التنازل عنه.</translation>
    </message>
    <message>
        <source>{key} has a use of its own in text fields. Choose another key.</source>
        <translation>لـ {key} استخدام خاص في حقول النص. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>{key} is used by {action}.</source>
        <translation>‏{key} يستخدمه «{action}».</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>SnippetList</name>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Enter inserts it, Esc keeps what is typed</source>
        <translation>‏Enter يدرجه، وEsc يُبقي ما كُتب</translation>
    </message>
    <message>
        <source>Texts that you write in Preferences → Snippets can be chosen here.</source>
        <translation>النصوص التي تكتبها في التفضيلات ← المقتطفات يمكن اختيارها هنا.</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message numerus="yes">
        <source>A snippet may have %n characters. Attach a longer text as a file.</source>
        <translation>
            <numerusform>لا محارف في المقتطف. أرفق النص الأطول كملف.</numerusform>
            <numerusform>أقصى ما للمقتطف محرف واحد. أرفق النص الأطول كملف.</numerusform>
            <numerusform>أقصى ما للمقتطف محرفان. أرفق النص الأطول كملف.</numerusform>
            <numerusform>أقصى ما للمقتطف %n محارف. أرفق النص الأطول كملف.</numerusform>
            <numerusform>أقصى ما للمقتطف %n محرفًا. أرفق النص الأطول كملف.</numerusform>
            <numerusform>أقصى ما للمقتطف %n محرف. أرفق النص الأطول كملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Give the snippet a name.</source>
        <translation>أعطِ المقتطف اسمًا.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>النقل لأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>النقل لأعلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>مقتطف جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Such as “Translate”</source>
        <translation>مثل «ترجمة»</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Translate into {{language}}:</source>
        <translation>ترجم إلى {{language}}:</translation>
    </message>
    <message>
        <source>Type / in an empty message to choose one. {{…}} is a place to fill in; Tab goes from one to the next.</source>
        <translation>اكتب / في رسالة فارغة لاختيار مقتطف. ‏{{…}} موضع يُملأ؛ وينتقل Tab من موضع إلى التالي.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>إضافة «{word}» إلى القاموس</translation>
    </message>
</context>
<context>
    <name>SpellingLink</name>
    <message>
        <source>No dictionary for your language was found. The user guide says what to install for it.</source>
        <translation>لم يُعثر على قاموس للغتك. يذكر دليل الاستخدام ما يُثبَّت لها.</translation>
    </message>
    <message>
        <source>With the system&apos;s dictionaries. Nothing that you write leaves this computer.</source>
        <translation>بقواميس النظام. ولا يغادر شيء مما تكتبه هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stream status</source>
        <translation>حالة البث</translation>
    </message>
</context>
<context>
    <name>StoreLink</name>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup can be restored once the answer has ended, or is stopped.</source>
        <translation>يمكن استعادة النسخة الاحتياطية حين تنتهي الإجابة أو تُوقف.</translation>
    </message>
    <message>
        <source>The conversations&apos; file was empty, and a new one was begun.</source>
        <translation>كان ملف المحادثات فارغًا، فبُدئ ملف جديد.</translation>
    </message>
    <message>
        <source>The daily backup found damage in the conversations&apos; file, so none was made. Repair saves all that can be read into a new file, and keeps the damaged one.</source>
        <translation>وجد النسخ الاحتياطي اليومي تلفًا في ملف المحادثات، فلم تُنشأ نسخة. يحفظ «إصلاح» كل ما تمكن قراءته في ملف جديد، ويحتفظ بالتالف.</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>a date as Qt writes it</comment>
        <translation>d MMMM، HH:mm</translation>
    </message>
    <message>
        <source>{words} The newest backup is of {when}.</source>
        <translation>{words} أحدث نسخة احتياطية بتاريخ {when}.</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Add a tag, or find one</source>
        <translation>أضف وسمًا، أو ابحث عنه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>ToolChoices</name>
    <message>
        <source>This server has no tools.</source>
        <translation>ليس لهذا الخادم أدوات.</translation>
    </message>
    <message>
        <source>on {server}</source>
        <translation>على {server}</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Always allow</source>
        <translation>السماح دائمًا</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>Asking the server for its tools…</source>
        <translation>جارٍ سؤال الخادم عن أدواته…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Use of {title} {place}</source>
        <translation>استخدام {title} {place}</translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>TransportPill</name>
    <message>
        <source>Transport: {name}</source>
        <translation>وسيلة النقل: {name}</translation>
    </message>
    <message>
        <source>Transport: {name}, {reason}</source>
        <translation>وسيلة النقل: {name}، {reason}</translation>
    </message>
    <message>
        <source>{name}, {reason}</source>
        <translation>‏{name}، {reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnseenAnswers</name>
    <message>
        <source>Open the chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>انقطعت الإجابة.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>اكتملت الإجابة.</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Asking {host}…</source>
        <translation>جارٍ سؤال {host}…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>البحث عن تحديثات</translation>
    </message>
    <message>
        <source>It asks {host}, and only when you press the button.</source>
        <translation>يسأل {host}، وفقط حين تضغط الزر.</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>فتح {host}</translation>
    </message>
    <message>
        <source>This build has no address to ask for newer versions. Look where you got it from.</source>
        <translation>ليس لهذا الإصدار عنوان يسأله عن إصدارات أحدث. انظر حيث حصلت عليه.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
    <message>
        <source>Version {version} is there, of {date}.</source>
        <translation>صدر الإصدار {version} بتاريخ {date}.</translation>
    </message>
</context>
<context>
    <name>UsageDialog</name>
    <message>
        <source>No answer yet.</source>
        <translation>لا إجابة بعد.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>تعيين الأسعار</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>{day}: no answers</source>
        <translation>{day}: لا إجابات</translation>
    </message>
</context>
<context>
    <name>UsageLink</name>
    <message>
        <source>All usage</source>
        <translation>كل الاستهلاك</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>No message of this chat waits to be sent.</source>
        <translation>لا رسالة في هذه المحادثة تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>This message does not wait any more: it is on its way.</source>
        <translation>لم تعد هذه الرسالة تنتظر: إنها في الطريق.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Another version can be shown once the answer has ended, or is stopped.</source>
        <translation>يمكن عرض نسخة أخرى حين تنتهي الإجابة أو تُوقف.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Ask anything</source>
        <translation>اسأل أي شيء</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Image, {size}</source>
        <translation>صورة، {size}</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Content of the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Only files on this computer can be attached. Save it here first.</source>
        <translation>لا يمكن إرفاق إلا ملفات هذا الحاسوب. احفظه هنا أولًا.</translation>
    </message>
    <message>
        <source>Pasted image.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>نص ملصق.txt</translation>
    </message>
    <message>
        <source>The file could not be saved ({strerror}).</source>
        <translation>تعذّر حفظ الملف ({strerror}).</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({strerror}).</source>
        <translation>تعذّرت قراءة «{name}» ({strerror}).</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels. Images may have {most} million: make it smaller first.</source>
        <translation>في «{name}» {width} × {height} بكسل. أقصى ما للصور {most} مليون: صغّرها أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>‏«{name}» مجلد. أرفق الملفات التي فيه.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>‏«{name}» فارغ.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size}, which is the most that can be attached.</source>
        <translation>‏«{name}» أكبر من {size}، وهو أقصى ما يمكن إرفاقه.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>لم يعد «{name}» موجودًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>‏«{name}» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, nor a PNG, JPEG, WebP or GIF image. Only those can be sent.</source>
        <translation>‏«{name}» ليس ملفًا نصيًا ولا صورة PNG أو JPEG أو WebP أو GIF. ولا يمكن إرسال غيرها.</translation>
    </message>
    <message>
        <source>“{name}” looks like an image, but cannot be read. It may be damaged.</source>
        <translation>يبدو «{name}» صورة، لكن لا تمكن قراءته. قد يكون تالفًا.</translation>
    </message>
    <message>
        <source>“{name}” stays larger than {size}. Make it smaller first.</source>
        <translation>يظل «{name}» أكبر من {size}. صغّره أولًا.</translation>
    </message>
    <message>
        <source>“{name}” was left out: the files of one message may have {size} together.</source>
        <translation>تُرك «{name}»: أقصى حجم لملفات الرسالة الواحدة معًا {size}.</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Answers come from the demo model on this computer. It needs no key.</source>
        <translation>تأتي الإجابات من النموذج التجريبي على هذا الحاسوب. ولا يحتاج إلى مفتاح.</translation>
    </message>
    <message>
        <source>Answers come from the model that the server chooses.</source>
        <translation>تأتي الإجابات من النموذج الذي يختاره الخادم.</translation>
    </message>
    <message>
        <source>Answers come from {label}, through {provider}.</source>
        <translation>تأتي الإجابات من {label} عبر {provider}.</translation>
    </message>
    <message>
        <source>Answers come from {label}.</source>
        <translation>تأتي الإجابات من {label}.</translation>
    </message>
    <message>
        <source>Asking the server for its models…</source>
        <translation>جارٍ سؤال الخادم عن نماذجه…</translation>
    </message>
    <message>
        <source>Explain backpressure with an everyday picture</source>
        <translation>اشرح الضغط العكسي بصورة من الحياة اليومية</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>No model is called “{name}”.</source>
        <translation>لا يوجد نموذج باسم «{name}».</translation>
    </message>
    <message>
        <source>Ollama does not run, or has no models. Start it, or choose another model.</source>
        <translation>لا يعمل Ollama أو ليست لديه نماذج. شغّله أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation>اختيار الخادم</translation>
    </message>
    <message>
        <source>Show me a table, a list and some code</source>
        <translation>أرني جدولًا وقائمة وبعض الشيفرة</translation>
    </message>
    <message>
        <source>There is no key for {name} any more. Add one in Preferences → API keys, or change the model.</source>
        <translation>لم يعد لـ {name} مفتاح. أضف واحدًا في التفضيلات ← مفاتيح API، أو غيّر النموذج.</translation>
    </message>
    <message>
        <source>What can the demo model do?</source>
        <translation>ماذا يستطيع النموذج التجريبي؟</translation>
    </message>
    <message>
        <source>What should I ask you first?</source>
        <translation>عمّ ينبغي أن أسألك أولًا؟</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>{model} is not offered any more. Choose another model.</source>
        <translation>لم يعد {model} متاحًا. اختر نموذجًا آخر.</translation>
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
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <translation>انتهى AINative Desktop في المرة السابقة على غير المتوقع. محادثاتك سليمة. يمكن نسخ تقرير بلا كلماتك ولا مفاتيحك؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message numerus="yes">
        <source>%n cuts</source>
        <translation>
            <numerusform>لا انقطاع</numerusform>
            <numerusform>انقطاع واحد</numerusform>
            <numerusform>انقطاعان</numerusform>
            <numerusform>%n انقطاعات</numerusform>
            <numerusform>%n انقطاعًا</numerusform>
            <numerusform>%n انقطاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalls</source>
        <translation>
            <numerusform>لا توقف</numerusform>
            <numerusform>توقف واحد</numerusform>
            <numerusform>توقفان</numerusform>
            <numerusform>%n توقفات</numerusform>
            <numerusform>%n توقفًا</numerusform>
            <numerusform>%n توقف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>لم يصل شيء</translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s</source>
        <translation>لم يصل شيء طوال {seconds} ث</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The connection was cut for {seconds} s</source>
        <translation>انقطع الاتصال {seconds} ث</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>link_offer</name>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>فتح في برنامج البريد</translation>
    </message>
    <message>
        <source>This link goes to {shown}</source>
        <translation>يؤدي هذا الرابط إلى {shown}</translation>
    </message>
    <message>
        <source>This link writes a mail to {shown}</source>
        <translation>يكتب هذا الرابط رسالة بريد إلى {shown}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>(the server said: {said})</source>
        <translation>(قال الخادم: {said})</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>محادثة واحدة</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>A WebSocket can give the proxy at {place} a name and a password in ASCII only.</source>
        <translation>لا يستطيع WebSocket أن يعطي الوسيط عند {place} اسمًا وكلمة مرور إلا بترميز ASCII.</translation>
    </message>
    <message>
        <source>A message has a role or a state that this app does not know.</source>
        <translation>لإحدى الرسائل دور أو حالة لا يعرفها هذا التطبيق.</translation>
    </message>
    <message>
        <source>A message is not as this app writes it.</source>
        <translation>إحدى الرسائل ليست كما يكتبها هذا التطبيق.</translation>
    </message>
    <message>
        <source>A part of the answer is missing.</source>
        <translation>جزء من الإجابة مفقود.</translation>
    </message>
    <message>
        <source>A part of this conversation belongs to another one already.</source>
        <translation>جزء من هذه المحادثة يخص محادثة أخرى بالفعل.</translation>
    </message>
    <message>
        <source>A stream in {name} lasts longer than a day, so it is not replayed.</source>
        <translation>يدوم بثّ في {name} أكثر من يوم، فلا يُعاد عرضه.</translation>
    </message>
    <message>
        <source>An attachment is not in base64.</source>
        <translation>أحد المرفقات ليس بترميز base64.</translation>
    </message>
    <message>
        <source>Another program uses the conversations&apos; file, so this could not be saved or read. Try again.</source>
        <translation>يستخدم برنامج آخر ملف المحادثات، فتعذّر الحفظ أو القراءة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Auto will not work: neither transport does.</source>
        <translation>لن يعمل «تلقائي»: لا تعمل أيّ من وسيلتي النقل.</translation>
    </message>
    <message>
        <source>Auto will use SSE, which it tries first.</source>
        <translation>سيستخدم «تلقائي» SSE، وهو ما يجرّبه أولًا.</translation>
    </message>
    <message>
        <source>Auto will use WebSocket, since SSE is not offered.</source>
        <translation>سيستخدم «تلقائي» WebSocket، لأن SSE غير متاح.</translation>
    </message>
    <message>
        <source>Auto would stop at what goes wrong with SSE, since that is no sign that it is not offered.</source>
        <translation>سيتوقف «تلقائي» عند خلل SSE، فليس ذلك دليلًا على أنه غير متاح.</translation>
    </message>
    <message>
        <source>Check how it is spelled, and that this computer is online.</source>
        <translation>تحقق من كتابته، ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>Check its URL</source>
        <translation>تحقق من عنوانه</translation>
    </message>
    <message>
        <source>Check that it runs, its URL, and that no firewall is in between.</source>
        <translation>تحقق من أنه يعمل، ومن عنوانه، ومن أن لا جدار ناريًا بينكما.</translation>
    </message>
    <message>
        <source>Check the URL, or ask who runs the server.</source>
        <translation>تحقق من العنوان، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>Check the URL; if the server has an authority of its own, choose its certificate in Preferences → Servers → Connection.</source>
        <translation>تحقق من العنوان؛ وإن كانت للخادم سلطته الخاصة فاختر شهادتها في التفضيلات ← الخوادم ← الاتصال.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask who runs the server to renew the certificate.</source>
        <translation>تحقق من ساعة هذا الحاسوب، أو اطلب ممن يدير الخادم تجديد الشهادة.</translation>
    </message>
    <message>
        <source>Check your system&apos;s proxy setting</source>
        <translation>تحقق من إعداد الوسيط في نظامك</translation>
    </message>
    <message>
        <source>Cloudflare could not encrypt its connection to the server. Ask who runs it.</source>
        <translation>لم تستطع Cloudflare تعمية اتصالها بالخادم. اسأل من يديره.</translation>
    </message>
    <message>
        <source>Cloudflare does not trust the server&apos;s certificate. Ask who runs it.</source>
        <translation>لا تثق Cloudflare بشهادة الخادم. اسأل من يديره.</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>النموذج التجريبي</translation>
    </message>
    <message>
        <source>Edit the message, remove a file or take smaller ones, and send it again.</source>
        <translation>حرّر الرسالة، وأزل ملفًا أو خذ ملفات أصغر، ثم أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s URL, such as http://proxy.example.org:3128.</source>
        <translation>أدخل عنوان الوسيط، مثل http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s URL, such as https://ai.example.org.</source>
        <translation>أدخل عنوان الخادم، مثل https://ai.example.org.</translation>
    </message>
    <message>
        <source>Events are held back on their way, up to {held} s: answers come in bursts.</source>
        <translation>تُحتجز الأحداث في الطريق حتى {held} ث: فتصل الإجابات على دفعات.</translation>
    </message>
    <message>
        <source>Events come as the server sends them; nothing holds them back.</source>
        <translation>تصل الأحداث كما يرسلها الخادم؛ ولا شيء يحتجزها.</translation>
    </message>
    <message>
        <source>If this server takes plain text alone, edit the message, remove its files, and send it again.</source>
        <translation>إن كان هذا الخادم لا يقبل إلا نصًا عاديًا، فحرّر الرسالة وأزل ملفاتها وأرسلها مجددًا.</translation>
    </message>
    <message>
        <source>If this server takes text alone, edit the message, remove its images, and send it again.</source>
        <translation>إن كان هذا الخادم لا يقبل إلا النص، فحرّر الرسالة وأزل صورها وأرسلها مجددًا.</translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off)</source>
        <translation>عطّل التخزين المؤقت في الوسيط الذي أمام الخادم (nginx: proxy_buffering off)</translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off).</source>
        <translation>عطّل التخزين المؤقت في الوسيط الذي أمام الخادم (nginx: proxy_buffering off).</translation>
    </message>
    <message>
        <source>It asked to wait ({status}).</source>
        <translation>طلب الانتظار ({status}).</translation>
    </message>
    <message>
        <source>It has two attachments with the id “{key}”.</source>
        <translation>فيها مرفقان بالمعرّف «{key}».</translation>
    </message>
    <message>
        <source>It has two messages with the id “{id}”.</source>
        <translation>فيها رسالتان بالمعرّف «{id}».</translation>
    </message>
    <message>
        <source>It is no list of releases.</source>
        <translation>ليست قائمة إصدارات.</translation>
    </message>
    <message>
        <source>It is not as this app writes it.</source>
        <translation>ليس كما يكتبه هذا التطبيق.</translation>
    </message>
    <message>
        <source>It is not known which server the access token is for, so nothing was sent. Enter it again in Preferences → Servers.</source>
        <translation>لا يُعرف لأي خادم رمز الوصول، فلم يُرسل شيء. أدخله مجددًا في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>It says: {own}</source>
        <translation>يقول: {own}</translation>
    </message>
    <message>
        <source>Its signature is not this project&apos;s.</source>
        <translation>توقيعها ليس توقيع هذا المشروع.</translation>
    </message>
    <message>
        <source>Its “{name}” is missing.</source>
        <translation>‏«{name}» مفقود.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a list.</source>
        <translation>‏«{name}» ليس قائمة.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <translation>‏«{name}» ليس نصًا.</translation>
    </message>
    <message>
        <source>Its “{name}” is not a time.</source>
        <translation>‏«{name}» ليس وقتًا.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the URL; the access token has a field of its own.</source>
        <translation>لا تضع الاسم وكلمة المرور في العنوان؛ فلرمز الوصول حقله الخاص.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the proxy&apos;s URL; they have fields of their own.</source>
        <translation>لا تضع الاسم وكلمة المرور في عنوان الوسيط؛ فلهما حقلان خاصان.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not an event of a stream. Choose a log that the inspector saved.</source>
        <translation>السطر {number} من {name} ليس حدث بث. اختر سجلًا حفظه المفتّش.</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>الخادم المحلي</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>انظر في سجله.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>انظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>Looking up {host} takes too long.</source>
        <translation>يستغرق البحث عن {host} وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Lower “Files sent” in Preferences → Servers, so that older files are left out.</source>
        <translation>خفّض «الملفات المُرسَلة» في التفضيلات ← الخوادم، لكي تُترك الملفات الأقدم.</translation>
    </message>
    <message>
        <source>Make room, or give yourself the right to write there.</source>
        <translation>أفسح مكانًا، أو امنح نفسك حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>No answer for {seconds} s.</source>
        <translation>لا إجابة منذ {seconds} ث.</translation>
    </message>
    <message>
        <source>No answer within {limit} seconds.</source>
        <translation>لا إجابة خلال {limit} ثانية.</translation>
    </message>
    <message>
        <source>No model is chosen. Choose one of {name}&apos;s.</source>
        <translation>لم يُختر نموذج. اختر أحد نماذج {name}.</translation>
    </message>
    <message>
        <source>No system keyring was found. Secrets can be kept only until you quit.</source>
        <translation>لم يُعثر على حلقة مفاتيح للنظام. لا يُحتفظ بالأسرار إلا حتى الإنهاء.</translation>
    </message>
    <message>
        <source>None yet; it is made when the window first opens.</source>
        <translation>لا شيء بعد؛ تُنشأ حين تُفتح النافذة أول مرة.</translation>
    </message>
    <message>
        <source>None; the server is reached directly.</source>
        <translation>لا وسيط؛ يُوصَل إلى الخادم مباشرة.</translation>
    </message>
    <message>
        <source>None; this machine is reached directly.</source>
        <translation>لا وسيط؛ يُوصَل إلى هذا الحاسوب مباشرة.</translation>
    </message>
    <message>
        <source>None; {lower} reached directly.</source>
        <translation>لا وسيط؛ {lower} مباشرة.</translation>
    </message>
    <message>
        <source>Not saved yet. It is saved as soon as that is possible.</source>
        <translation>لم تُحفظ بعد. ستُحفظ حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>Not tried: a message to its model may cost money, and nobody has allowed one.</source>
        <translation>لم يُجرَّب: قد تكلّف رسالة إلى نموذجه مالًا، ولم يأذن بها أحد.</translation>
    </message>
    <message>
        <source>Not tried: there is no way to the server.</source>
        <translation>لم يُجرَّب: لا طريق إلى الخادم.</translation>
    </message>
    <message>
        <source>Nothing could be read from the old one.</source>
        <translation>لم تمكن قراءة شيء من القديم.</translation>
    </message>
    <message>
        <source>Older images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation>تُركت صور وملفات أقدم من هذا الطلب كي لا يتجاوز حد الخادم.</translation>
    </message>
    <message>
        <source>Older messages were left out of this request to stay within the server&apos;s limit.</source>
        <translation>تُركت رسائل أقدم من هذا الطلب كي لا يتجاوز حد الخادم.</translation>
    </message>
    <message>
        <source>Older messages, images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation>تُركت رسائل وصور وملفات أقدم من هذا الطلب كي لا يتجاوز حد الخادم.</translation>
    </message>
    <message>
        <source>Preferences → Servers → Connection</source>
        <translation>التفضيلات ← الخوادم ← الاتصال</translation>
    </message>
    <message>
        <source>Reading the rest took too long.</source>
        <translation>استغرقت قراءة البقية وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>Reconnecting, {attempt}. What arrived is saved.</source>
        <translation>جارٍ إعادة الاتصال، {attempt}. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Restarting the local server</source>
        <translation>جارٍ إعادة تشغيل الخادم المحلي</translation>
    </message>
    <message>
        <source>Run this again; if it stays so, look at the server&apos;s log.</source>
        <translation>أعد الفحص؛ وإن بقي الأمر كذلك فانظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>Secrets are kept in {name}.</source>
        <translation>تُحفظ الأسرار في {name}.</translation>
    </message>
    <message>
        <source>Set the one that is wrong: certificates and waits go by it.</source>
        <translation>اضبط الساعة الخاطئة: فالشهادات ومدد الانتظار تعتمد عليها.</translation>
    </message>
    <message>
        <source>Something went wrong inside the app. The details are in its log.</source>
        <translation>حدث خلل داخل التطبيق. التفاصيل في سجله.</translation>
    </message>
    <message>
        <source>Starting the local server</source>
        <translation>جارٍ تشغيل الخادم المحلي</translation>
    </message>
    <message>
        <source>That disk cannot be written to. Choose another place.</source>
        <translation>لا تمكن الكتابة على ذلك القرص. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>That folder is not there any more. Choose another one.</source>
        <translation>لم يعد ذلك المجلد موجودًا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>That is not a folder. Choose another place.</source>
        <translation>ليس ذلك مجلدًا. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>That is soon. Ask who runs the server to renew it.</source>
        <translation>بقي وقت قصير. اطلب ممن يدير الخادم تجديدها.</translation>
    </message>
    <message>
        <source>The URL must end before any ? or #.</source>
        <translation>يجب أن ينتهي العنوان قبل أي ? أو #.</translation>
    </message>
    <message>
        <source>The URL must start with https:// or http://. Did you mean https://{url}?</source>
        <translation>يجب أن يبدأ العنوان بـ https:// أو http://. أتقصد https://{url}؟</translation>
    </message>
    <message>
        <source>The access token holds characters that cannot be sent. Enter it again in Preferences → Servers.</source>
        <translation>في رمز الوصول محارف لا يمكن إرسالها. أدخله مجددًا في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The access token was entered for {origin}, and this server is {origin2}, so nothing was sent. Enter this server&apos;s token, or forget the old one, in Preferences → Servers.</source>
        <translation>أُدخل رمز الوصول لـ {origin}، وهذا الخادم هو {origin2}، فلم يُرسل شيء. أدخل رمز هذا الخادم، أو انسَ القديم، في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The account at {where} has no credit left, or its limit is reached. Check its billing page.</source>
        <translation>نفد رصيد الحساب لدى {where} أو بلغ حدّه. انظر في صفحة الفوترة لديه.</translation>
    </message>
    <message>
        <source>The address of the list of releases is not an https address, so it was not asked.</source>
        <translation>عنوان قائمة الإصدارات ليس عنوان https، فلم يُسأل.</translation>
    </message>
    <message>
        <source>The address of {name} begins with http:, so anyone on the way could read the key. Use https:, or remove the key.</source>
        <translation>يبدأ عنوان {name} بـ http:، فيستطيع أيّ أحد على الطريق قراءة المفتاح. استخدم https:، أو أزل المفتاح.</translation>
    </message>
    <message>
        <source>The answer ended with an error.</source>
        <translation>انتهت الإجابة بخطأ.</translation>
    </message>
    <message>
        <source>The answer goes on in memory, and is saved as soon as that is possible.</source>
        <translation>تستمر الإجابة في الذاكرة، وتُحفظ حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>The answer is being saved again. Nothing of it is missing.</source>
        <translation>عاد حفظ الإجابة. ولم يُفقد منها شيء.</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MiB, so it was stopped. What arrived is saved.</source>
        <translation>الإجابة أطول من 64 ميبي بايت، فأُوقفت. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>The answer is saved now.</source>
        <translation>حُفظت الإجابة الآن.</translation>
    </message>
    <message>
        <source>The answer was not whole: {tokens} of {TOKENS} tokens came.</source>
        <translation>لم تكن الإجابة كاملة: وصل {tokens} من {TOKENS} رمزًا.</translation>
    </message>
    <message>
        <source>The app sets it aside at its next start, and offers the newest backup.</source>
        <translation>ينحّيه التطبيق عند تشغيله التالي، ويعرض أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The app was closed before this message was sent.</source>
        <translation>أُغلق التطبيق قبل إرسال هذه الرسالة.</translation>
    </message>
    <message>
        <source>The app was closed while a damaged file was read.</source>
        <translation>أُغلق التطبيق أثناء قراءة ملف تالف.</translation>
    </message>
    <message>
        <source>The app was closed while this answer arrived.</source>
        <translation>أُغلق التطبيق أثناء وصول هذه الإجابة.</translation>
    </message>
    <message>
        <source>The archive grows out of all proportion when it is unpacked, so it was not read any further.</source>
        <translation>يتضخم الأرشيف عند فكّه إلى حد غير معقول، فلم تُتابَع قراءته.</translation>
    </message>
    <message>
        <source>The archive is damaged. Export it again, or download it again.</source>
        <translation>الأرشيف تالف. صدّره مجددًا، أو نزّله مجددًا.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then import the JSON file that is in it.</source>
        <translation>الأرشيف مقفل بكلمة مرور. فكّه، ثم استورد ملف JSON الذي فيه.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that this app does not know. Unpack it, then import that.</source>
        <translation>الأرشيف مضغوط بطريقة لا يعرفها هذا التطبيق. فكّه، ثم استورد ما فيه.</translation>
    </message>
    <message>
        <source>The backup could not be read ({strerror}).</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية ({strerror}).</translation>
    </message>
    <message>
        <source>The backup could not be restored ({strerror}).</source>
        <translation>تعذّرت استعادة النسخة الاحتياطية ({strerror}).</translation>
    </message>
    <message>
        <source>The backup is damaged, too. Nothing was changed.</source>
        <translation>النسخة الاحتياطية تالفة أيضًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before was kept as {name} in the data folder.</source>
        <translation>استُعيدت النسخة الاحتياطية. وما كان قبلها محفوظ باسم {name} في مجلد البيانات.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>أُوقف النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>The certificate in {ca_file} ended on {ends}. Ask for the one that follows it.</source>
        <translation>انتهت صلاحية الشهادة في {ca_file} بتاريخ {ends}. اطلب التي تليها.</translation>
    </message>
    <message>
        <source>The certificate in {ca_file} is damaged. Ask for it again.</source>
        <translation>الشهادة في {ca_file} تالفة. اطلبها مجددًا.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified ({verify_message}), so nothing was asked. Check this computer&apos;s clock, or who runs the network.</source>
        <translation>تعذّر التحقق من شهادة {host} ({verify_message})، فلم يُسأل شيء. تحقق من ساعة هذا الحاسوب، أو ممن يدير الشبكة.</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {strerror}.</source>
        <translation>لا تمكن قراءة الشهادات في {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole.</source>
        <translation>انقطع الاتصال قبل أن تكتمل الإجابة.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. The server may have begun its work.</source>
        <translation>انقطع الاتصال قبل أن تكتمل الإجابة. ربما بدأ الخادم عمله.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. What arrived is saved.</source>
        <translation>انقطع الاتصال قبل أن تكتمل الإجابة. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole{why}.</source>
        <translation>انقطع الاتصال قبل أن تكتمل الإجابة{why}.</translation>
    </message>
    <message>
        <source>The connection broke, and the server no longer has the rest of this answer.</source>
        <translation>انقطع الاتصال، ولم تعد بقية هذه الإجابة لدى الخادم.</translation>
    </message>
    <message>
        <source>The connection to {where} broke before the answer was whole.</source>
        <translation>انقطع الاتصال بـ {where} قبل أن تكتمل الإجابة.</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one, or send less history.</source>
        <translation>المحادثة أطول مما يحتمله هذا النموذج. ابدأ محادثة جديدة، أو أرسل سياقًا أقل.</translation>
    </message>
    <message>
        <source>The conversation is too long for this server. Lower “History sent” in Preferences.</source>
        <translation>المحادثة أطول مما يحتمله هذا الخادم. خفّض «السياق المُرسَل» في التفضيلات.</translation>
    </message>
    <message>
        <source>The conversation of this answer is no longer there.</source>
        <translation>لم تعد محادثة هذه الإجابة موجودة.</translation>
    </message>
    <message>
        <source>The conversations could not be read ({error}).</source>
        <translation>تعذّرت قراءة المحادثات ({error}).</translation>
    </message>
    <message>
        <source>The conversations&apos; file is damaged, so not all of it could be read.</source>
        <translation>ملف المحادثات تالف، فلم تمكن قراءته كله.</translation>
    </message>
    <message>
        <source>The conversations&apos; file is damaged. Restart the app, which saves what it can, then import again.</source>
        <translation>ملف المحادثات تالف. أعد تشغيل التطبيق، فيحفظ ما يستطيع، ثم استورد مجددًا.</translation>
    </message>
    <message>
        <source>The conversations&apos; file is of another version. Start this app once, then try again.</source>
        <translation>ملف المحادثات من إصدار آخر. شغّل هذا التطبيق مرة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The conversations&apos; file {error}.</source>
        <translation>ملف المحادثات {error}.</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and it could not be set aside ({strerror}).</source>
        <translation>ملف المحادثات {why}، وتعذّرت تنحيته ({strerror}).</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and the disk is too full to save what can be read. Make room, then start the app again.</source>
        <translation>ملف المحادثات {why}، والقرص ممتلئ فلا يتسع لحفظ ما تمكن قراءته. أفسح مكانًا، ثم شغّل التطبيق مجددًا.</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}. It was kept as {name} in the data folder, and a new one was begun.</source>
        <translation>ملف المحادثات {why}. حُفظ باسم {name} في مجلد البيانات، وبُدئ ملف جديد.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>لا تمكن الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>قاعدة البيانات مغلقة.</translation>
    </message>
    <message>
        <source>The date and time now, in a time zone of the IANA database.</source>
        <translation>التاريخ والوقت الآن، في منطقة زمنية من قاعدة بيانات IANA.</translation>
    </message>
    <message>
        <source>The disk has no more room for you. Make room, or choose another place.</source>
        <translation>لم يعد لك مكان على القرص. أفسح مكانًا، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The disk has too little room to restore this backup. Make room, then try again.</source>
        <translation>لا يتسع القرص لاستعادة هذه النسخة الاحتياطية. أفسح مكانًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full, so no backup could be made. Make room, then try again.</source>
        <translation>القرص ممتلئ، فتعذّر النسخ الاحتياطي. أفسح مكانًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>القرص ممتلئ، فتعذّر الحفظ.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>القرص ممتلئ. أفسح مكانًا، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The export ended before it was done. Nothing was written.</source>
        <translation>انتهى التصدير قبل أن يكتمل. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>أُوقف التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror}).</source>
        <translation>لا يمكن فتح الملف ({strerror}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>لا تمكن قراءة الملف ({strerror}).</translation>
    </message>
    <message>
        <source>The file could not be written ({strerror}).</source>
        <translation>تعذّرت كتابة الملف ({strerror}).</translation>
    </message>
    <message>
        <source>The file does not say which version of the format it has.</source>
        <translation>لا يذكر الملف إصدار صيغته.</translation>
    </message>
    <message>
        <source>The file ends in the middle. What was whole before that is here; export it again for the rest.</source>
        <translation>ينتهي الملف في منتصفه. ما كان كاملًا قبل ذلك موجود هنا؛ صدّره مجددًا للبقية.</translation>
    </message>
    <message>
        <source>The file is damaged in the middle. What was whole before that is here; export it again for the rest.</source>
        <translation>الملف تالف في منتصفه. ما كان كاملًا قبل ذلك موجود هنا؛ صدّره مجددًا للبقية.</translation>
    </message>
    <message>
        <source>The file is too large for that disk. Choose another place.</source>
        <translation>الملف أكبر مما يتسع له ذلك القرص. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this app. Update the app, then try again.</source>
        <translation>كتب الملفَّ إصدار أحدث من هذا التطبيق. حدّث التطبيق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The files are too large for this server: {name} alone takes {size}.</source>
        <translation>الملفات أكبر مما يحتمله هذا الخادم: حجم {name} وحده {size}.</translation>
    </message>
    <message>
        <source>The files of your message take {size}, more than this server&apos;s limit of {limit} (“Files sent” in Preferences). They are sent whole, and the server may refuse them.</source>
        <translation>حجم ملفات رسالتك {size}، وهو أكثر من حد هذا الخادم {limit} («الملفات المُرسَلة» في التفضيلات). تُرسل كاملة، وقد يرفضها الخادم.</translation>
    </message>
    <message>
        <source>The key could not be had in time. Is the keyring locked?</source>
        <translation>لم يصل المفتاح في الوقت المناسب. هل حلقة المفاتيح مقفلة؟</translation>
    </message>
    <message>
        <source>The key was entered for {there}, and this address is {here}, so nothing was sent. Enter the key for it in Preferences → API keys.</source>
        <translation>أُدخل المفتاح لـ {there}، وهذا العنوان هو {here}، فلم يُرسل شيء. أدخل مفتاحه في التفضيلات ← مفاتيح API.</translation>
    </message>
    <message>
        <source>The list of releases holds only until {expires}, so it may hide a newer one. Check this computer&apos;s clock, or look at the project&apos;s page.</source>
        <translation>قائمة الإصدارات صالحة حتى {expires} فقط، فقد تخفي إصدارًا أحدث. تحقق من ساعة هذا الحاسوب، أو انظر في صفحة المشروع.</translation>
    </message>
    <message>
        <source>The list of releases was refused. {why} Try again later; if it stays so, tell the project.</source>
        <translation>رُفضت قائمة الإصدارات. {why} حاول لاحقًا؛ وإن بقي الأمر كذلك فأخبر المشروع.</translation>
    </message>
    <message>
        <source>The local server cannot be started: {strerror}.</source>
        <translation>لا يمكن تشغيل الخادم المحلي: {strerror}.</translation>
    </message>
    <message>
        <source>The local server did not start in time.</source>
        <translation>لم يبدأ الخادم المحلي في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The local server is not running.</source>
        <translation>الخادم المحلي لا يعمل.</translation>
    </message>
    <message>
        <source>The local server is ready.</source>
        <translation>الخادم المحلي جاهز.</translation>
    </message>
    <message>
        <source>The local server is stopped.</source>
        <translation>الخادم المحلي متوقف.</translation>
    </message>
    <message>
        <source>The local server keeps stopping. The log says more; restart the app to try again.</source>
        <translation>يتوقف الخادم المحلي مرارًا. في السجل مزيد؛ أعد تشغيل التطبيق للمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The local server stopped. Restarting it</source>
        <translation>توقف الخادم المحلي، وتجري إعادة تشغيله</translation>
    </message>
    <message>
        <source>The message “{id}” does not stand after the one that it follows.</source>
        <translation>لا تقع الرسالة «{id}» بعد التي تتبعها.</translation>
    </message>
    <message>
        <source>The model asked for tools {ROUNDS} times in a row and was stopped.</source>
        <translation>طلب النموذج أدوات {ROUNDS} مرات متتالية، فأُوقف.</translation>
    </message>
    <message>
        <source>The model “{model}” cannot use tools. Switch them off, or choose another one.</source>
        <translation>لا يستطيع النموذج «{model}» استخدام الأدوات. عطّلها، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model “{model}” takes no images. Choose another one, or send text alone.</source>
        <translation>لا يقبل النموذج «{model}» الصور. اختر نموذجًا آخر، أو أرسل نصًا فقط.</translation>
    </message>
    <message>
        <source>The most tokens of an answer are a whole number from 1 to {TOKENS_LIMIT}, or nothing for no limit.</source>
        <translation>الحد الأقصى لرموز الإجابة عدد صحيح من 1 إلى {TOKENS_LIMIT}، أو فارغ بلا حد.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>الاسم أطول من اللازم. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>تعذّر الوصول إلى المزوّد.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>The proxy at {place}</source>
        <translation>الوسيط عند {place}</translation>
    </message>
    <message>
        <source>The proxy at {place} could not be reached. {whose}, or choose another in {OWN}.</source>
        <translation>تعذّر الوصول إلى الوسيط عند {place}. {whose}، أو اختر غيره في {OWN}.</translation>
    </message>
    <message>
        <source>The proxy cannot be used: {error}</source>
        <translation>لا يمكن استخدام الوسيط: {error}</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Check them in Preferences → Servers → Connection.</source>
        <translation>يريد الوسيط اسمًا وكلمة مرور. تحقق منهما في التفضيلات ← الخوادم ← الاتصال.</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL cannot be used. Correct it in Preferences → Servers.</source>
        <translation>لا يمكن استخدام عنوان الوسيط. صحّحه في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must end after its port, as in http://proxy.example.org:3128.</source>
        <translation>يجب أن ينتهي عنوان الوسيط بعد منفذه، مثل http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must start with http://, https:// or socks5://, as in http://proxy.example:3128.</source>
        <translation>يجب أن يبدأ عنوان الوسيط بـ http:// أو https:// أو socks5://، مثل http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was entered for another proxy or name, so nothing was sent. Enter it again in Preferences → Servers → Connection.</source>
        <translation>أُدخلت كلمة مرور الوسيط لوسيط أو اسم آخر، فلم يُرسل شيء. أدخلها مجددًا في التفضيلات ← الخوادم ← الاتصال.</translation>
    </message>
    <message>
        <source>The recording ends here, in the middle of the answer.</source>
        <translation>ينتهي التسجيل هنا، في منتصف الإجابة.</translation>
    </message>
    <message>
        <source>The request cannot be sent as JSON: {error}.</source>
        <translation>لا يمكن إرسال الطلب بصيغة JSON: {error}.</translation>
    </message>
    <message>
        <source>The request must be a text frame.</source>
        <translation>يجب أن يكون الطلب إطارًا نصيًا.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The server answered in a way that is not a stream.</source>
        <translation>أجاب الخادم بما ليس بثًا.</translation>
    </message>
    <message>
        <source>The server answered with JSON that holds no messages.</source>
        <translation>أجاب الخادم بـ JSON لا رسائل فيه.</translation>
    </message>
    <message>
        <source>The server asks for payment first. Look at your account there.</source>
        <translation>يطلب الخادم الدفع أولًا. انظر في حسابك هناك.</translation>
    </message>
    <message>
        <source>The server at {place} {why}. Check that it runs and its URL, then retry.</source>
        <translation>الخادم عند {place} {why}. تحقق من أنه يعمل ومن عنوانه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare answered in a way that cannot be read. Look at the server&apos;s log.</source>
        <translation>أجاب الخادم وراء Cloudflare بما لا تمكن قراءته. انظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare did not answer in time. Retry in a moment.</source>
        <translation>لم يجب الخادم وراء Cloudflare في الوقت المناسب. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare is down. Ask who runs it.</source>
        <translation>الخادم وراء Cloudflare متوقف. اسأل من يديره.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare took too long to begin its answer. Retry, or ask who runs it.</source>
        <translation>تأخر الخادم وراء Cloudflare في بدء إجابته. أعد المحاولة، أو اسأل من يديره.</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered. It may have begun its work.</source>
        <translation>أغلق الخادم الاتصال قبل أن يجيب. ربما بدأ عمله.</translation>
    </message>
    <message>
        <source>The server closed the connection while it was made. Check that it runs, then retry.</source>
        <translation>أغلق الخادم الاتصال أثناء إنشائه. تحقق من أنه يعمل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server closed the connection without saying that the answer is whole.</source>
        <translation>أغلق الخادم الاتصال دون أن يقول إن الإجابة كاملة.</translation>
    </message>
    <message>
        <source>The server could not read the request.</source>
        <translation>لم يستطع الخادم قراءة الطلب.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>لم يجب الخادم في الوقت المناسب. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>The server did not answer within {minutes}. Retry, or look at its log.</source>
        <translation>لم يجب الخادم خلال {minutes}. أعد المحاولة، أو انظر في سجله.</translation>
    </message>
    <message>
        <source>The server did not answer within {value} minutes. Retry, or look at its log.</source>
        <translation>لم يجب الخادم خلال {value} دقيقة. أعد المحاولة، أو انظر في سجله.</translation>
    </message>
    <message>
        <source>The server did not say in time which models it has.</source>
        <translation>لم يقل الخادم في الوقت المناسب ما لديه من نماذج.</translation>
    </message>
    <message>
        <source>The server does not allow this. Check the access token in Preferences → Servers.</source>
        <translation>لا يسمح الخادم بهذا. تحقق من رمز الوصول في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The server does not answer /health in time.</source>
        <translation>لا يجيب الخادم عن ‎/health في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The server does not encrypt at this address. Try http:// in its URL.</source>
        <translation>لا يعمّي الخادم عند هذا العنوان. جرّب http:// في عنوانه.</translation>
    </message>
    <message>
        <source>The server does not offer WebSocket at this address ({status}).</source>
        <translation>لا يقدّم الخادم WebSocket عند هذا العنوان ({status}).</translation>
    </message>
    <message>
        <source>The server does not offer this. Choose another transport in Preferences → Servers.</source>
        <translation>لا يقدّم الخادم هذا. اختر وسيلة نقل أخرى في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The server does not speak WebSocket at this address. Choose SSE in Preferences → Servers.</source>
        <translation>لا يتكلم الخادم WebSocket عند هذا العنوان. اختر SSE في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form. Check the URL in Preferences → Servers.</source>
        <translation>لا يقبل الخادم رسائل بهذه الصيغة. تحقق من العنوان في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>لا يذكر الخادم وقته.</translation>
    </message>
    <message>
        <source>The server ended the answer without any text. Look at its log, or retry.</source>
        <translation>أنهى الخادم الإجابة بلا أي نص. انظر في سجله، أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server failed while working on the answer. Retry, or look at the server&apos;s log.</source>
        <translation>أخفق الخادم أثناء إعداد الإجابة. أعد المحاولة، أو انظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>The server failed, and did not say why. Look at its log.</source>
        <translation>أخفق الخادم ولم يقل لماذا. انظر في سجله.</translation>
    </message>
    <message>
        <source>The server failed. Retry in a moment, or look at the server&apos;s log.</source>
        <translation>أخفق الخادم. أعد المحاولة بعد لحظة، أو انظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>The server found a fault in the request. It may be of another kind or version; check its URL.</source>
        <translation>وجد الخادم خطأ في الطلب. قد يكون من نوع أو إصدار آخر؛ تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>The server is handling too many requests. Wait a little, then retry.</source>
        <translation>يعالج الخادم طلبات كثيرة جدًا. انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server is not ready. Wait a little, then retry.</source>
        <translation>الخادم غير جاهز. انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server is reached through the {kind} proxy at {place}, {said}.</source>
        <translation>يُوصَل إلى الخادم عبر وسيط {kind} عند {place}، {said}.</translation>
    </message>
    <message>
        <source>The server offers neither SSE nor WebSocket at this address ({shown}). Check the URL in Preferences → Servers.</source>
        <translation>لا يقدّم الخادم عند هذا العنوان SSE ولا WebSocket ({shown}). تحقق من العنوان في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The server redirects to {quote} ({status}). If you trust that address, use it in Preferences → Servers.</source>
        <translation>يحيل الخادم إلى {quote} ({status}). إن كنت تثق بذلك العنوان فاستخدمه في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The server redirects, but does not say where to ({status}). Check its URL.</source>
        <translation>يحيل الخادم، لكنه لا يقول إلى أين ({status}). تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>The server refused the access token. Check it in Preferences → Servers.</source>
        <translation>رفض الخادم رمز الوصول. تحقق منه في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the server in Preferences → Servers.</source>
        <translation>رفض الخادم الطلب. تحقق من الخادم في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The server reported an error without saying which.</source>
        <translation>أبلغ الخادم عن خطأ دون أن يقول ما هو.</translation>
    </message>
    <message>
        <source>The server says about itself: {quote}.</source>
        <translation>يقول الخادم عن نفسه: {quote}.</translation>
    </message>
    <message>
        <source>The server says that it is well ({value} ms).</source>
        <translation>يقول الخادم إنه بخير ({value} م.ث).</translation>
    </message>
    <message>
        <source>The server says that this message is in work already. Wait a little, then retry.</source>
        <translation>يقول الخادم إنه يعمل على هذه الرسالة بالفعل. انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server sent no answer.</source>
        <translation>لم يرسل الخادم إجابة.</translation>
    </message>
    <message>
        <source>The server sent no answer. Retry, or look at the server&apos;s log.</source>
        <translation>لم يرسل الخادم إجابة. أعد المحاولة، أو انظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>The server sent one event of more than {value} MiB, so the stream was stopped.</source>
        <translation>أرسل الخادم حدثًا يزيد على {value} ميبي بايت، فأُوقف البث.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Check your connection, then retry.</source>
        <translation>طال انتظار الخادم للطلب. تحقق من اتصالك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server wants another kind of connection. Choose another transport in Preferences → Servers.</source>
        <translation>يريد الخادم نوعًا آخر من الاتصال. اختر وسيلة نقل أخرى في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The server&apos;s /health does not answer as an AINative server does.</source>
        <translation>لا يجيب ‎/health لدى الخادم كما يجيب خادم AINative.</translation>
    </message>
    <message>
        <source>The server&apos;s URL is not a web address. One looks like https://example.org.</source>
        <translation>عنوان الخادم ليس عنوان ويب. يبدو العنوان مثل https://example.org.</translation>
    </message>
    <message>
        <source>The server&apos;s URL must not hold a name or a password. Use the access token.</source>
        <translation>يجب ألا يحوي عنوان الخادم اسمًا ولا كلمة مرور. استخدم رمز الوصول.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is compressed in an unknown way{named}.</source>
        <translation>إجابة الخادم مضغوطة بطريقة مجهولة{named}.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation>إجابة الخادم أكبر من 64 ميبي بايت.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check its URL.</source>
        <translation>إجابة الخادم ليست JSON. تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid JSON.</source>
        <translation>إجابة الخادم ليست JSON صالحًا.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified ({verify_message}). Nothing was sent.</source>
        <translation>تعذّر التحقق من شهادة الخادم ({verify_message}). لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server&apos;s list of models is larger than 4 MiB.</source>
        <translation>قائمة نماذج الخادم أكبر من 4 ميبي بايت.</translation>
    </message>
    <message>
        <source>The server&apos;s own name is left to the proxy.</source>
        <translation>يُترك اسم الخادم للوسيط.</translation>
    </message>
    <message>
        <source>The server&apos;s own upstream did not answer properly. Retry in a moment.</source>
        <translation>لم تجب الخدمة التي وراء الخادم كما ينبغي. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The server&apos;s own upstream took too long. Retry in a moment.</source>
        <translation>تأخرت الخدمة التي وراء الخادم. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}). The defaults are in use.</source>
        <translation>تعذّرت قراءة الإعدادات ({strerror}). القيم الافتراضية مستخدمة.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({strerror}).</source>
        <translation>تعذّر حفظ الإعدادات ({strerror}).</translation>
    </message>
    <message>
        <source>The settings {why}. The defaults are in use.</source>
        <translation>الإعدادات {why}. القيم الافتراضية مستخدمة.</translation>
    </message>
    <message>
        <source>The settings {why}. They were kept as {name}, and the defaults are in use.</source>
        <translation>الإعدادات {why}. حُفظت باسم {name}، والقيم الافتراضية مستخدمة.</translation>
    </message>
    <message>
        <source>The system keyring does not answer.</source>
        <translation>لا تجيب حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The system keyring does not answer. Secrets can be kept only until you quit.</source>
        <translation>لا تجيب حلقة مفاتيح النظام. لا يُحتفظ بالأسرار إلا حتى الإنهاء.</translation>
    </message>
    <message>
        <source>The system keyring failed ({name}).</source>
        <translation>أخفقت حلقة مفاتيح النظام ({name}).</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, or keep the secret until you quit.</source>
        <translation>حلقة مفاتيح النظام مقفلة. افتحها، أو احتفظ بالسر حتى الإنهاء.</translation>
    </message>
    <message>
        <source>The system keyring refused ({redact}).</source>
        <translation>رفضت حلقة مفاتيح النظام ({redact}).</translation>
    </message>
    <message>
        <source>The system prompt has {len} characters; it takes {SYSTEM_LENGTH}.</source>
        <translation>في توجيه النظام {len} محرفًا؛ وأقصاه {SYSTEM_LENGTH}.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used. Correct it, or choose another proxy for this server in Preferences → Servers.</source>
        <translation>لا يمكن استخدام إعداد الوسيط في النظام. صحّحه، أو اختر وسيطًا آخر لهذا الخادم في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used: {error}.</source>
        <translation>لا يمكن استخدام إعداد الوسيط في النظام: {error}.</translation>
    </message>
    <message>
        <source>The temperature is a number from 0 to {HOTTEST}, or nothing for the model&apos;s own.</source>
        <translation>درجة الحرارة عدد من 0 إلى {HOTTEST}، أو فارغة لقيمة النموذج.</translation>
    </message>
    <message>
        <source>The value of an arithmetic expression such as (2 + 3) * sqrt(16).</source>
        <translation>قيمة تعبير حسابي مثل ‎(2 + 3) * sqrt(16).</translation>
    </message>
    <message>
        <source>There are no conversations in this archive. An export has a file called conversations.json in it.</source>
        <translation>لا محادثات في هذا الأرشيف. في التصدير ملف اسمه conversations.json.</translation>
    </message>
    <message>
        <source>There are no conversations in this file.</source>
        <translation>لا محادثات في هذا الملف.</translation>
    </message>
    <message>
        <source>There are no conversations yet.</source>
        <translation>لا محادثات بعد.</translation>
    </message>
    <message>
        <source>There are too many files in this archive. Unpack it, then import the JSON file that is in it.</source>
        <translation>في هذا الأرشيف ملفات كثيرة جدًا. فكّه، ثم استورد ملف JSON الذي فيه.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>يوجد مجلد بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a text in this file that is too large for this app. What came before that is here.</source>
        <translation>في هذا الملف نص أكبر مما يحتمله هذا التطبيق. وما جاء قبله موجود هنا.</translation>
    </message>
    <message>
        <source>There is another archive in this one. Unpack it, then import what is in it.</source>
        <translation>في هذا الأرشيف أرشيف آخر. فكّه، ثم استورد ما فيه.</translation>
    </message>
    <message>
        <source>There is no AINative server at this address. Check the URL in Preferences → Servers.</source>
        <translation>لا خادم AINative عند هذا العنوان. تحقق من العنوان في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>There is no computer of the name {host}.</source>
        <translation>لا حاسوب باسم {host}.</translation>
    </message>
    <message>
        <source>There is no conversation with the id {key}.</source>
        <translation>لا محادثة بالمعرّف {key}.</translation>
    </message>
    <message>
        <source>There is no key for {name}. Set one in Preferences → API keys.</source>
        <translation>لا مفتاح لـ {name}. عيّن واحدًا في التفضيلات ← مفاتيح API.</translation>
    </message>
    <message>
        <source>There is nothing to talk to at this address of {where}. Check the URL in Preferences.</source>
        <translation>لا شيء يمكن التحدث إليه عند هذا العنوان لـ {where}. تحقق من العنوان في التفضيلات.</translation>
    </message>
    <message>
        <source>This Idempotency-Key belongs to another request. Use a new key.</source>
        <translation>هذا الـ Idempotency-Key يخص طلبًا آخر. استخدم غيره.</translation>
    </message>
    <message>
        <source>This action was stopped.</source>
        <translation>أُوقف هذا الإجراء.</translation>
    </message>
    <message>
        <source>This address answers with something else than an answer of an AINative server ({quote}). Check the URL in Preferences → Servers.</source>
        <translation>لا يجيب هذا العنوان كما يجيب خادم AINative ({quote}). تحقق من العنوان في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>This address does not take messages. Check the URL in Preferences → Servers.</source>
        <translation>لا يقبل هذا العنوان رسائل. تحقق من العنوان في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>This address is no longer in use. Ask who runs the server for the new one.</source>
        <translation>لم يعد هذا العنوان مستخدمًا. اسأل من يدير الخادم عن الجديد.</translation>
    </message>
    <message>
        <source>This answer goes on over another connection, which asked for it later.</source>
        <translation>تستمر هذه الإجابة على اتصال آخر طلبها لاحقًا.</translation>
    </message>
    <message>
        <source>This answer is no longer kept. Ask again.</source>
        <translation>لم يعد يُحتفظ بهذه الإجابة. اسأل مجددًا.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed.</source>
        <translation>هذه النسخة الاحتياطية تالفة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of this app. Update the app, then try again.</source>
        <translation>أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من هذا التطبيق. حدّث التطبيق، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This build does not say by which keys newer versions are to be known.</source>
        <translation>لا يذكر هذا الإصدار بأي مفاتيح تُعرف الإصدارات الأحدث.</translation>
    </message>
    <message>
        <source>This build does not say where newer versions are to be found.</source>
        <translation>لا يذكر هذا الإصدار أين توجد الإصدارات الأحدث.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation>ساعة هذا الحاسوب وساعة الخادم متفقتان.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} {ahead} the server&apos;s.</source>
        <translation>ساعة هذا الحاسوب {ahead} ساعة الخادم بمقدار {span}.</translation>
    </message>
    <message>
        <source>This could not be saved or read ({error}).</source>
        <translation>تعذّر حفظ هذا أو قراءته ({error}).</translation>
    </message>
    <message>
        <source>This engine streams already. Stop it first, or use another one.</source>
        <translation>يوجد بث جارٍ هنا. أوقفه أولًا.</translation>
    </message>
    <message>
        <source>This file could not be read ({error}). Nothing was changed.</source>
        <translation>تعذّرت قراءة هذا الملف ({error}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This file does not look like an export of ChatGPT, of Claude or of this app.</source>
        <translation>لا يبدو هذا الملف تصديرًا من ChatGPT أو من Claude أو من هذا التطبيق.</translation>
    </message>
    <message>
        <source>This file is not an export: it is neither JSON nor a zip archive.</source>
        <translation>ليس هذا الملف تصديرًا: فلا هو JSON ولا أرشيف zip.</translation>
    </message>
    <message>
        <source>This file {error}. Nothing was changed.</source>
        <translation>هذا الملف {error}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not a URL. It should look like http://proxy.example.org:3128.</source>
        <translation>ليس هذا عنوانًا. ينبغي أن يبدو مثل http://proxy.example.org:3128.</translation>
    </message>
    <message>
        <source>This is not a URL. It should look like https://ai.example.org.</source>
        <translation>ليس هذا عنوانًا. ينبغي أن يبدو مثل https://ai.example.org.</translation>
    </message>
    <message>
        <source>This is not a backup of this app.</source>
        <translation>ليست هذه نسخة احتياطية لهذا التطبيق.</translation>
    </message>
    <message>
        <source>This is not a file with conversations of this app.</source>
        <translation>ليس هذا ملفًا فيه محادثات هذا التطبيق.</translation>
    </message>
    <message>
        <source>This server cannot try a provider&apos;s key.</source>
        <translation>لا يستطيع هذا الخادم اختبار مفتاح مزوّد.</translation>
    </message>
    <message>
        <source>This server&apos;s address is not encrypted, so the access token was not sent, and neither was anything else. Use https:// in its URL, or {way_out}.</source>
        <translation>عنوان هذا الخادم غير معمّى، فلم يُرسل رمز الوصول ولا أي شيء آخر. استخدم https:// في عنوانه، أو {way_out}.</translation>
    </message>
    <message>
        <source>This version does not understand what it says.</source>
        <translation>لا يفهم هذا الإصدار ما تقوله.</translation>
    </message>
    <message>
        <source>Too long a line to be formatted: shown as it stands.</source>
        <translation>سطر أطول من أن يُنسَّق: معروض كما هو.</translation>
    </message>
    <message>
        <source>Too many marks to be formatted: shown as it stands.</source>
        <translation>علامات أكثر من أن تُنسَّق: معروض كما هو.</translation>
    </message>
    <message>
        <source>Too wide a table to be laid out: shown as it stands.</source>
        <translation>جدول أعرض من أن يُرتَّب: معروض كما هو.</translation>
    </message>
    <message>
        <source>Trying again, {attempt}.</source>
        <translation>محاولة جديدة، {attempt}.</translation>
    </message>
    <message>
        <source>What the server answered is not HTTP as it should be ({error}). Look at its log.</source>
        <translation>ما أجاب به الخادم ليس HTTP كما ينبغي ({error}). انظر في سجله.</translation>
    </message>
    <message>
        <source>Whether events are held back cannot be told without SSE.</source>
        <translation>لا تمكن معرفة ما إذا كانت الأحداث تُحتجز دون SSE.</translation>
    </message>
    <message>
        <source>Whether events are held back on their way cannot be told: the server does not time them.</source>
        <translation>لا تمكن معرفة ما إذا كانت الأحداث تُحتجز في الطريق: لا يذكر الخادم أوقاتها.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>لا يحق لك أن تكتب هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Your answer did not reach the server. {error} Then answer again.</source>
        <translation>لم تصل إجابتك إلى الخادم. {error} ثم أجب مجددًا.</translation>
    </message>
    <message>
        <source>Your message takes {size} by itself, more than this server&apos;s limit of {limit} (“History sent” in Preferences). It is sent whole, and the server may refuse it.</source>
        <translation>حجم رسالتك وحدها {size}، وهو أكثر من حد هذا الخادم {limit} («السياق المُرسَل» في التفضيلات). تُرسل كاملة، وقد يرفضها الخادم.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>تسبق</translation>
    </message>
    <message>
        <source>allow it in Preferences → Servers</source>
        <translation>اسمح بذلك في التفضيلات ← الخوادم</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>سلطة بلا اسم</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>as chosen for this server</source>
        <translation>كما اختير لهذا الخادم</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>attempt {attempt} of {attempts}</source>
        <translation>المحاولة {attempt} من {attempts}</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>تتأخر عن</translation>
    </message>
    <message>
        <source>calculator</source>
        <translation>الحاسبة</translation>
    </message>
    <message>
        <source>chosen by Auto</source>
        <translation>اختاره «تلقائي»</translation>
    </message>
    <message>
        <source>chosen by Auto: it worked before</source>
        <translation>اختاره «تلقائي»: عمل من قبل</translation>
    </message>
    <message>
        <source>chosen by Auto: {transport} is not offered ({why})</source>
        <translation>اختاره «تلقائي»: ‏{transport} غير متاح ({why})</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>current time</source>
        <translation>الوقت الحالي</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>لم يجب في الوقت المناسب</translation>
    </message>
    <message>
        <source>events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>in {left} s</source>
        <translation>بعد {left} ث</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>kept until you quit</source>
        <translation>يُحتفظ به حتى الإنهاء</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>no stream there</source>
        <translation>لا بث هناك</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>replayed at once</source>
        <translation>أُعيد عرضه دفعة واحدة</translation>
    </message>
    <message>
        <source>replayed at {speed}×</source>
        <translation>أُعيد عرضه بسرعة {speed}×</translation>
    </message>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>stored in {keyring}</source>
        <translation>محفوظ في {keyring}</translation>
    </message>
    <message>
        <source>that it runs</source>
        <translation>من أنه يعمل</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>من الشبكة</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>was to be replaced</source>
        <translation>كان سيُستبدل</translation>
    </message>
    <message>
        <source>was written by a newer version of this app</source>
        <translation>كتبه إصدار أحدث من هذا التطبيق</translation>
    </message>
    <message>
        <source>were written by a newer version of this app</source>
        <translation>كتبها إصدار أحدث من هذا التطبيق</translation>
    </message>
    <message>
        <source>your system&apos;s proxy setting, or use {place}</source>
        <translation>إعداد الوسيط في نظامك، أو استخدم {place}</translation>
    </message>
    <message>
        <source>{EMPTY_NOTE} {unknown} of its messages were of no kind that AINative knows.</source>
        <translation>{EMPTY_NOTE} {unknown} من رسائله من نوع لا يعرفه AINative.</translation>
    </message>
    <message>
        <source>{ca_file} holds a private key, and no certificate. Choose the authority&apos;s certificate.</source>
        <translation>في {ca_file} مفتاح خاص وليست فيه شهادة. اختر شهادة السلطة.</translation>
    </message>
    <message>
        <source>{ca_file} holds no certificate in PEM form, which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>ليست في {ca_file} شهادة بصيغة PEM، التي تبدأ بـ «-----BEGIN CERTIFICATE-----».</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>المحادثات: {count}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} من الأيام</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} من الساعات</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>الرسائل: {count}</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} من الدقائق</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} من الثواني</translation>
    </message>
    <message>
        <source>{error} Secrets can be kept only until you quit.</source>
        <translation>{error} لا يُحتفظ بالأسرار إلا حتى الإنهاء.</translation>
    </message>
    <message>
        <source>{home} can be written.</source>
        <translation>تمكن الكتابة في {home}.</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check that this computer is online, then try again.</source>
        <translation>تعذّر الوصول إلى {host}. تحقق من اتصال هذا الحاسوب بالشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation>لم يجب {host} في الوقت المناسب. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>{host} has no list of releases now ({status_code}). Try again later.</source>
        <translation>ليست لدى {host} قائمة إصدارات الآن ({status_code}). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>{host} is an address, which needs no looking up.</source>
        <translation>‏{host} عنوان لا يحتاج إلى بحث.</translation>
    </message>
    <message>
        <source>{host} is at {places}.</source>
        <translation>‏{host} عند {places}.</translation>
    </message>
    <message>
        <source>{host} points to {target}, which was not followed. Tell the project.</source>
        <translation>يحيل {host} إلى {target}، ولم يُتبع ذلك. أخبر المشروع.</translation>
    </message>
    <message>
        <source>{host} sent a compressed list of releases, which was not asked for.</source>
        <translation>أرسل {host} قائمة إصدارات مضغوطة لم تُطلب.</translation>
    </message>
    <message>
        <source>{host} sent an older list of releases than one that was seen here. Try again later; if it stays so, tell the project.</source>
        <translation>أرسل {host} قائمة إصدارات أقدم من قائمة شوهدت هنا. حاول لاحقًا؛ وإن بقي الأمر كذلك فأخبر المشروع.</translation>
    </message>
    <message>
        <source>{host} sent more than a list of releases has, so the rest was not read.</source>
        <translation>أرسل {host} أكثر مما في قائمة إصدارات، فلم تُقرأ البقية.</translation>
    </message>
    <message>
        <source>{key}: takes a day, such as {key2}:2024-05-31.</source>
        <translation>‏{key}: يأخذ يومًا، مثل {key2}:2024-05-31.</translation>
    </message>
    <message>
        <source>{label} works ({ms} ms).</source>
        <translation>‏{label} يعمل ({ms} م.ث).</translation>
    </message>
    <message>
        <source>{label}: no answer within {time_limit} seconds.</source>
        <translation>‏{label}: لا إجابة خلال {time_limit} ثانية.</translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and was saved.</source>
        <translation>أمكنت القراءة والحفظ ({messages}، {conversations}).</translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and were saved.</source>
        <translation>أمكنت القراءة والحفظ ({messages}، {conversations}).</translation>
    </message>
    <message>
        <source>{name} could not be read ({strerror}).</source>
        <translation>تعذّرت قراءة {name} ({strerror}).</translation>
    </message>
    <message>
        <source>{name} did not answer in time. Retry in a moment.</source>
        <translation>لم يجب {name} في الوقت المناسب. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} events, so it is not replayed.</source>
        <translation>في {name} أكثر من {most} حدث، فلا يُعاد عرضه.</translation>
    </message>
    <message>
        <source>{name} holds no events. Choose a log that the inspector saved.</source>
        <translation>لا أحداث في {name}. اختر سجلًا حفظه المفتّش.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}, so it is not replayed.</source>
        <translation>‏{name} أكبر من {limit}، فلا يُعاد عرضه.</translation>
    </message>
    <message>
        <source>{name} is not a file that can be replayed.</source>
        <translation>‏{name} ليس ملفًا يمكن إعادة عرضه.</translation>
    </message>
    <message>
        <source>{name} is not text in UTF-8. Choose a log that the inspector saved.</source>
        <translation>‏{name} ليس نصًا بترميز UTF-8. اختر سجلًا حفظه المفتّش.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>لا تمكن قراءة {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} is damaged: {found}.</source>
        <translation>‏{path} تالف: {found}.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose the file with the certificate.</source>
        <translation>‏{path} ليس ملفًا. اختر الملف الذي فيه الشهادة.</translation>
    </message>
    <message>
        <source>{path}, {count} conversations</source>
        <translation>‏{path}، المحادثات: {count}</translation>
    </message>
    <message>
        <source>{place} can be used.</source>
        <translation>يمكن استخدام {place}.</translation>
    </message>
    <message>
        <source>{place} cannot be used.</source>
        <translation>لا يمكن استخدام {place}.</translation>
    </message>
    <message>
        <source>{place} was reached; whether it answers was not tried.</source>
        <translation>تم الوصول إلى {place}؛ ولم يُجرَّب إن كان يجيب.</translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by} and ends on {end}.</source>
        <translation>‏{protocol}؛ منح الشهادة {by} وتنتهي في {end}.</translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by}.</source>
        <translation>‏{protocol}؛ منح الشهادة {by}.</translation>
    </message>
    <message>
        <source>{todo}, or choose WebSocket, over which they come at once.</source>
        <translation>{todo}، أو اختر WebSocket، فتصل عبره فورًا.</translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms</source>
        <translation>‏{transport} يعمل: وصل أول حدث بعد {time} م.ث</translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms.</source>
        <translation>‏{transport} يعمل: وصل أول حدث بعد {time} م.ث.</translation>
    </message>
    <message>
        <source>{value} cannot be written: {strerror}.</source>
        <translation>لا تمكن الكتابة في {value}: {strerror}.</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} could not be reached.</source>
        <translation>تعذّر الوصول: {what} عند {shown}:{port}.</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} did not answer in time.</source>
        <translation>لم تصل إجابة في الوقت المناسب: {what} عند {shown}:{port}.</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} takes connections.</source>
        <translation>{what} عند {shown}:{port} يقبل الاتصالات.</translation>
    </message>
    <message>
        <source>{where} answered in a form that is not understood. Check its URL in Preferences.</source>
        <translation>أجاب {where} بصيغة غير مفهومة. تحقق من عنوانه في التفضيلات.</translation>
    </message>
    <message>
        <source>{where} cannot be reached. Check {what}, and its address in Preferences.</source>
        <translation>تعذّر الوصول إلى {where}. تحقق {what}، ومن عنوانه في التفضيلات.</translation>
    </message>
    <message>
        <source>{where} could not answer.</source>
        <translation>لم يستطع {where} الإجابة.</translation>
    </message>
    <message>
        <source>{where} could not reach {host}{reason}. Check the server&apos;s URL, or ask who runs the proxy.</source>
        <translation>لم يستطع {where} الوصول إلى {host}{reason}. تحقق من عنوان الخادم، أو اسأل من يدير الوسيط.</translation>
    </message>
    <message>
        <source>{where} could not use an image. Send a smaller one, or another format.</source>
        <translation>لم يستطع {where} استخدام إحدى الصور. أرسل صورة أصغر، أو بصيغة أخرى.</translation>
    </message>
    <message>
        <source>{where} did not answer in time. Retry in a moment.</source>
        <translation>لم يجب {where} في الوقت المناسب. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>{where} does not allow connections to {host}. Ask who runs it, or choose another in {OWN}.</source>
        <translation>لا يسمح {where} بالاتصال بـ {host}. اسأل من يديره، أو اختر غيره في {OWN}.</translation>
    </message>
    <message>
        <source>{where} does not know the model “{model}”. Choose another one.</source>
        <translation>لا يعرف {where} النموذج «{model}». اختر غيره.</translation>
    </message>
    <message>
        <source>{where} does not speak SOCKS. Check its URL in {OWN}.</source>
        <translation>لا يتكلم {where} SOCKS. تحقق من عنوانه في {OWN}.</translation>
    </message>
    <message>
        <source>{where} is overloaded. Wait {wait}, then retry.</source>
        <translation>‏{where} مثقل بالطلبات. انتظر {wait}، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{where} refused the key. Check it in Preferences → API keys.</source>
        <translation>رفض {where} المفتاح. تحقق منه في التفضيلات ← مفاتيح API.</translation>
    </message>
    <message>
        <source>{where} refused to answer this because of its content rules. Say it in another way.</source>
        <translation>رفض {where} الإجابة عن هذا بسبب قواعد المحتوى لديه. قله بطريقة أخرى.</translation>
    </message>
    <message>
        <source>{where} sent an answer with nothing in it. Retry.</source>
        <translation>أرسل {where} إجابة فارغة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>{where} takes no more requests for now. Wait {wait}, then retry.</source>
        <translation>لا يقبل {where} طلبات أخرى حاليًا. انتظر {wait}، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{where} wants a name and a password, or refused those it got. Check them in {place}.</source>
        <translation>يريد {where} اسمًا وكلمة مرور، أو رفض ما وصله منهما. تحقق منهما في {place}.</translation>
    </message>
    <message>
        <source>{words} Choose SSE in Preferences → Servers.</source>
        <translation>{words} اختر SSE في التفضيلات ← الخوادم.</translation>
    </message>
    <message>
        <source>{words} Sending again {when}.</source>
        <translation>{words} الإرسال مجددًا {when}.</translation>
    </message>
    <message>
        <source>{words}, and all {tokens} tokens.</source>
        <translation>{words}، ووصلت كل الرموز وعددها {tokens}.</translation>
    </message>
    <message>
        <source>“provider” must be the name of a provider of this server.</source>
        <translation>يجب أن يكون «provider» اسم مزوّد لدى هذا الخادم.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%Ln older messages are not searched yet; they are being indexed.</source>
        <translation>
            <numerusform>لا رسائل أقدم تنتظر الفهرسة.</numerusform>
            <numerusform>رسالة أقدم واحدة لا يشملها البحث بعد؛ تجري فهرستها.</numerusform>
            <numerusform>رسالتان أقدم لا يشملهما البحث بعد؛ تجري فهرستهما.</numerusform>
            <numerusform>%Ln رسائل أقدم لا يشملها البحث بعد؛ تجري فهرستها.</numerusform>
            <numerusform>%Ln رسالة أقدم لا يشملها البحث بعد؛ تجري فهرستها.</numerusform>
            <numerusform>%Ln رسالة أقدم لا يشملها البحث بعد؛ تجري فهرستها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء يطابق.</translation>
    </message>
    <message>
        <source>Words, “a phrase”, begin*   ·   in:   tag:   from:me   before:2024-05-31   ·   &gt; for commands</source>
        <translation>كلمات، «عبارة»، بداية*   ·   in:   tag:   from:me   before:2024-05-31   ·   &gt; للأوامر</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message numerus="yes">
        <source>%Ln more characters were not kept.</source>
        <translation>
            <numerusform>حُفظت كل المحارف.</numerusform>
            <numerusform>لم يُحفظ محرف واحد آخر.</numerusform>
            <numerusform>لم يُحفظ محرفان آخران.</numerusform>
            <numerusform>لم تُحفظ %Ln محارف أخرى.</numerusform>
            <numerusform>لم يُحفظ %Ln محرفًا آخر.</numerusform>
            <numerusform>لم يُحفظ %Ln محرف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more steps were not kept.</source>
        <translation>
            <numerusform>حُفظت كل الخطوات.</numerusform>
            <numerusform>لم تُحفظ خطوة واحدة أخرى.</numerusform>
            <numerusform>لم تُحفظ خطوتان أخريان.</numerusform>
            <numerusform>لم تُحفظ %Ln خطوات أخرى.</numerusform>
            <numerusform>لم تُحفظ %Ln خطوة أخرى.</numerusform>
            <numerusform>لم تُحفظ %Ln خطوة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>السماح مرة</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>السماح دائمًا</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>إجابة من {model}</translation>
    </message>
    <message>
        <source>Answer, still being written</source>
        <translation>إجابة، ما زالت تُكتب</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Attached: {about}</source>
        <translation>مرفق: {about}</translation>
    </message>
    <message>
        <source>Back to the text from footnote {label}</source>
        <translation>من الحاشية {label} عودةً إلى النص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>شيفرة: </translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>File {about}</source>
        <translation>ملف {about}</translation>
    </message>
    <message>
        <source>Footnote {label}</source>
        <translation>الحاشية {label}</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>تفريع</translation>
    </message>
    <message>
        <source>Image {about}</source>
        <translation>صورة {about}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>متابعة الانتظار</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>No wrap</source>
        <translation>بلا التفاف</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>لم تُحمَّل بعد</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>لا تمكن قراءته</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>التمرير جانبيًا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>ما زال الانتظار</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}.</source>
        <translation>يريد النموذج استخدام «{tool}» مع {arguments}.</translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}. Open the step above to see all of it.</source>
        <translation>يريد النموذج استخدام «{tool}» مع {arguments}. افتح الخطوة أعلاه لرؤية الكل.</translation>
    </message>
    <message>
        <source>The model wants to use the {tool}.</source>
        <translation>يريد النموذج استخدام «{tool}».</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>فكّر {time}</translation>
    </message>
    <message>
        <source>Waits for the answer above</source>
        <translation>تنتظر الإجابة أعلاه</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>التفاف</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>أداة بلا اسم</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes} د {rest} ث</translation>
    </message>
    <message>
        <source>{tool} …</source>
        <translation>{tool} …</translation>
    </message>
    <message>
        <source>{tool}, failed: {why}</source>
        <translation>{tool}، أخفقت: {why}</translation>
    </message>
    <message>
        <source>{tool}, not allowed</source>
        <translation>{tool}، غير مسموح بها</translation>
    </message>
    <message>
        <source>{tool}, stopped</source>
        <translation>{tool}، أُوقفت</translation>
    </message>
    <message>
        <source>{tool}, waits for you</source>
        <translation>{tool}، تنتظرك</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>لا عناوين (%Ln)</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%Ln عناوين</numerusform>
            <numerusform>%Ln عنوانًا</numerusform>
            <numerusform>%Ln عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens in, {out} out</source>
        <translation>
            <numerusform>%Ln رمز داخل، {out} خارج</numerusform>
            <numerusform>%Ln رمز داخل، {out} خارج</numerusform>
            <numerusform>%Ln رمز داخل، {out} خارج</numerusform>
            <numerusform>%Ln رموز داخلة، {out} خارجة</numerusform>
            <numerusform>%Ln رمزًا داخلًا، {out} خارجًا</numerusform>
            <numerusform>%Ln رمز داخل، {out} خارج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens/s</source>
        <translation>
            <numerusform>%Ln رمز/ث</numerusform>
            <numerusform>%Ln رمز/ث</numerusform>
            <numerusform>%Ln رمز/ث</numerusform>
            <numerusform>%Ln رموز/ث</numerusform>
            <numerusform>%Ln رمزًا/ث</numerusform>
            <numerusform>%Ln رمز/ث</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>أول رمز</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message numerus="yes">
        <source>Naming chats is part of the sums: %Ln titles, {tokens}.</source>
        <translation>
            <numerusform>تشمل المجاميع تسمية المحادثات: لا عناوين (%Ln)، {tokens}.</numerusform>
            <numerusform>تشمل المجاميع تسمية المحادثات: عنوان واحد، {tokens}.</numerusform>
            <numerusform>تشمل المجاميع تسمية المحادثات: عنوانان، {tokens}.</numerusform>
            <numerusform>تشمل المجاميع تسمية المحادثات: %Ln عناوين، {tokens}.</numerusform>
            <numerusform>تشمل المجاميع تسمية المحادثات: %Ln عنوانًا، {tokens}.</numerusform>
            <numerusform>تشمل المجاميع تسمية المحادثات: %Ln عنوان، {tokens}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>لم يُحسب شيء.</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>أُعيد عرضها</translation>
    </message>
    <message>
        <source>Replayed: nothing was spent.</source>
        <translation>أُعيد عرضها: لم يُنفق شيء.</translation>
    </message>
    <message>
        <source>Tokens a day: what went in is pale, what came out is full.</source>
        <translation>الرموز في اليوم: الداخل باهت، والخارج غامق.</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>الرموز الداخلة</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>الرموز الخارجة</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>رموز/ث</translation>
    </message>
    <message numerus="yes">
        <source>Where the server did not count, the tokens of %Ln answers are an estimate.</source>
        <translation>
            <numerusform>حيث لم يعدّ الخادم، لا رموز مقدّرة.</numerusform>
            <numerusform>حيث لم يعدّ الخادم، رموز إجابة واحدة مقدّرة.</numerusform>
            <numerusform>حيث لم يعدّ الخادم، رموز إجابتين مقدّرة.</numerusform>
            <numerusform>حيث لم يعدّ الخادم، رموز %Ln إجابات مقدّرة.</numerusform>
            <numerusform>حيث لم يعدّ الخادم، رموز %Ln إجابة مقدّرة.</numerusform>
            <numerusform>حيث لم يعدّ الخادم، رموز %Ln إجابة مقدّرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a price: {models} and %n more.</source>
        <translation>
            <numerusform>بلا سعر: {models}.</numerusform>
            <numerusform>بلا سعر: {models} وواحد آخر.</numerusform>
            <numerusform>بلا سعر: {models} واثنان آخران.</numerusform>
            <numerusform>بلا سعر: {models} و%n أخرى.</numerusform>
            <numerusform>بلا سعر: {models} و%n أخرى.</numerusform>
            <numerusform>بلا سعر: {models} و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a price: {models}.</source>
        <translation>بلا سعر: {models}.</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>نحو {figure}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date as Qt writes it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>first token {time} ms</source>
        <translation>أول رمز {time} م.ث</translation>
    </message>
    <message>
        <source>first token {time} s</source>
        <translation>أول رمز {time} ث</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>الرموز الداخلة</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>الرموز الخارجة</translation>
    </message>
    <message>
        <source>unnamed model</source>
        <translation>نموذج بلا اسم</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} م.ث</translation>
    </message>
</context>
</TS>
