<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>A native window for AINative servers, and a server of its own.</source>
        <translation>AINative 服务器的原生窗口，并自带服务器。</translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation>关于 AINative Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>A new token replaces the one that is stored.</source>
        <translation>新令牌会替换已保存的令牌。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Anyone on the way can read it.</source>
        <translation>途中的任何人都能读到它。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Made anew at each start</source>
        <translation>每次启动时重新生成</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Send the access token without encryption</source>
        <translation>不加密发送访问令牌</translation>
    </message>
    <message>
        <source>The stored token is for {place}, and is not sent to this one. Enter this server&apos;s token, or forget the old one.</source>
        <translation>已保存的令牌属于 {place}，不会发送到此服务器。请输入此服务器的令牌，或忘记旧令牌。</translation>
    </message>
    <message>
        <source>a server that is not known</source>
        <translation>未知的服务器</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Chat</source>
        <translation>聊天(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>About AINative Desktop</source>
        <translation>关于 AINative Desktop</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>Archive or bring back</source>
        <translation>归档或取回</translation>
    </message>
    <message>
        <source>Archived and tagged chats</source>
        <translation>已归档和带标签的聊天</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>备份全部内容</translation>
    </message>
    <message>
        <source>Beginning and end of the conversation</source>
        <translation>对话的开头和结尾</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Cancel the waiting message</source>
        <translation>取消等待中的消息</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy last answer</source>
        <translation>复制最后的回答</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>删除消息</translation>
    </message>
    <message>
        <source>Earlier message</source>
        <translation>较早的消息</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>编辑最后一条消息</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter, Ctrl+Enter</source>
        <translation>Enter、Ctrl+Enter</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>导出聊天</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Fork into a new chat</source>
        <translation>分支到新聊天</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Go to the composer</source>
        <translation>转到输入框</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入聊天</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>插入片段</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Later message</source>
        <translation>较晚的消息</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>正常文字</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>置顶或取消置顶</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Read on in the conversation</source>
        <translation>继续阅读对话</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation>回放日志</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Retry last answer</source>
        <translation>重试最后的回答</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有聊天</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Space, Page Down</source>
        <translation>空格、Page Down</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation>流检查器</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上键</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Use what is marked in the conversation</source>
        <translation>使用对话中选中的项</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>The answer is complete.</source>
        <translation>回答已完成。</translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation>回答被中断。</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>回答已停止。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>没有回答。</translation>
    </message>
    <message>
        <source>{question} Allow it, or do not, in the conversation.</source>
        <translation>{question}请在对话中允许或拒绝。</translation>
    </message>
</context>
<context>
    <name>AnswerDefaults</name>
    <message>
        <source>Maximum tokens</source>
        <translation>最大 Token 数</translation>
    </message>
    <message>
        <source>New chats begin with these. Each can have its own, beside its model.</source>
        <translation>新聊天以此开始。每个聊天都可以在其模型旁另行设置。</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
</context>
<context>
    <name>ApiKeysPage</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Asking the system keyring…</source>
        <translation>正在询问系统密钥环…</translation>
    </message>
    <message>
        <source>Asking {name}…</source>
        <translation>正在询问 {name}…</translation>
    </message>
    <message>
        <source>Asks the provider for its models, which costs nothing</source>
        <translation>向提供商询问其模型，不产生费用</translation>
    </message>
    <message>
        <source>Empty for the provider&apos;s own. A server that speaks the same interface works, too.</source>
        <translation>留空则使用提供商自己的地址。使用相同接口的服务器也可以。</translation>
    </message>
    <message>
        <source>Keep it only until I quit</source>
        <translation>仅保留到退出为止</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Not set; Ollama on this computer needs none</source>
        <translation>未设置；本机上的 Ollama 不需要密钥</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>{name} answers, and can be used.</source>
        <translation>{name} 有响应，可以使用。</translation>
    </message>
    <message>
        <source>{name} is reached at its own address from now on.</source>
        <translation>从现在起通过 {name} 自己的地址访问。</translation>
    </message>
    <message>
        <source>{name} is reached at {place} from now on.</source>
        <translation>从现在起通过 {place} 访问 {name}。</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>An answer could not be saved, because the disk refuses it. Make room, or copy the answer; it is lost where the window is closed now.</source>
        <translation>有一个回答因磁盘拒绝写入而无法保存。请腾出空间或复制该回答；如果现在关闭窗口，它将丢失。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message numerus="yes">
        <source>%n px</source>
        <translation>
            <numerusform>%n 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>语言更改将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>舒适</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font of code</source>
        <translation>代码字体</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全宽</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>文字宽度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
</context>
<context>
    <name>AttachButton</name>
    <message>
        <source>Attach images or text files</source>
        <translation>附加图片或文本文件</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>A message takes %n files. Send the others with the next one.</source>
        <translation>
            <numerusform>一条消息最多包含 %n 个文件。其余文件请随下一条发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached files</source>
        <translation>附加的文件</translation>
    </message>
</context>
<context>
    <name>AttachmentsLink</name>
    <message>
        <source>Attach images or text files</source>
        <translation>附加图片或文本文件</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>作为文本插入</translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file.</source>
        <translation>粘贴的长文本已作为文件附加。</translation>
    </message>
    <message>
        <source>The long text that was pasted is attached as a file. The message itself takes one million characters.</source>
        <translation>粘贴的长文本已作为文件附加。消息本身最多容纳一百万个字符。</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A backup is being made or restored already. Wait until it is done.</source>
        <translation>正在进行备份或恢复。请等待完成。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Everything was backed up to {name}.</source>
        <translation>已全部备份到 {name}。</translation>
    </message>
    <message>
        <source>No program here shows folders. The file is {path}.</source>
        <translation>这里没有能显示文件夹的程序。文件是 {path}。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restored {name}</source>
        <translation>已恢复 {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>There are no chats to delete.</source>
        <translation>没有可删除的聊天。</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>A message can be deleted once the answer has ended, or is stopped.</source>
        <translation>回答结束或停止后即可删除消息。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n messages.</source>
        <translation>
            <numerusform>已删除 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the message.</source>
        <translation>已删除该消息。</translation>
    </message>
    <message>
        <source>This is a copy of “{title}” up to here.</source>
        <translation>这是“{title}”到此处为止的副本。</translation>
    </message>
    <message>
        <source>What was deleted can be brought back once the answer has ended, or is stopped.</source>
        <translation>回答结束或停止后即可恢复已删除的内容。</translation>
    </message>
    <message>
        <source>What was deleted cannot be brought back: what it belongs to is no longer there.</source>
        <translation>无法恢复已删除的内容：它所属的内容已不存在。</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model, such as gpt-4o</source>
        <translation>模型，例如 gpt-4o</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>This server chooses the model. To ask for another one, name it here.</source>
        <translation>此服务器会选择模型。要使用其他模型，请在此写明。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>A model that wants to use one asks you first, unless you always allow it.</source>
        <translation>除非您始终允许，模型想使用工具时会先询问您。</translation>
    </message>
    <message>
        <source>After the first answer its beginning and that of your question go to the server once more, which may cost money there. Otherwise your first words are the title.</source>
        <translation>首个回答之后，会把它的开头和您问题的开头再次发送到服务器，这在那里可能产生费用。否则以您最初的几个词作为标题。</translation>
    </message>
    <message>
        <source>Attach a long text that is pasted as a file</source>
        <translation>粘贴长文本时作为文件附加</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Check the spelling while I write</source>
        <translation>在我书写时检查拼写</translation>
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
        <translation>图片最大</translation>
    </message>
    <message>
        <source>Larger images are scaled down to that before they are sent. Most models look at 1568 px.</source>
        <translation>较大的图片在发送前会缩小到此尺寸。多数模型以 1568 像素查看。</translation>
    </message>
    <message>
        <source>Let the model name conversations</source>
        <translation>让模型为对话命名</translation>
    </message>
    <message>
        <source>Longest edge of attached images</source>
        <translation>附加图片的最长边</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>发送键</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>The other one breaks the line; so does Shift+Enter.</source>
        <translation>另一个键用于换行；Shift+Enter 也可换行。</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Enter shows it, Delete removes it</source>
        <translation>按 Enter 显示，按 Delete 移除</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter to send</source>
        <translation>按 Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>松开以附加</translation>
    </message>
    <message>
        <source>Enter to send</source>
        <translation>按 Enter 发送</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>Does not work</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>ConversationDelegate</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>ConversationListModel</name>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
</context>
<context>
    <name>DataLink</name>
    <message>
        <source>No program here shows folders. The folder is {folder}.</source>
        <translation>这里没有能显示文件夹的程序。文件夹是 {folder}。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>All chats and settings in one file, without keys. What is here now is kept when one is restored.</source>
        <translation>所有聊天和设置保存在一个文件中，不含密钥。恢复备份时，现有内容会保留。</translation>
    </message>
    <message>
        <source>As web pages, PDF, Markdown, or JSON with everything in it.</source>
        <translation>导出为网页、PDF、Markdown，或包含全部内容的 JSON。</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>备份和恢复</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Conversations and settings are in one folder. Keys are in the system&apos;s keyring.</source>
        <translation>对话和设置保存在一个文件夹中。密钥保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all chats</source>
        <translation>删除所有聊天</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Undo brings them back until the app is closed. A day later they are gone for good.</source>
        <translation>在应用关闭之前可以撤销恢复。一天后将永久消失。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>DaysChart</name>
    <message numerus="yes">
        <source>%n days, {busy} of them with answers. Arrow keys go through them.</source>
        <translation>
            <numerusform>%n 天，其中 {busy} 天有回答。用方向键逐日查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens a day</source>
        <translation>每日 Token 数</translation>
    </message>
</context>
<context>
    <name>DesktopChoices</name>
    <message>
        <source>Closing the window leaves the app there</source>
        <translation>关闭窗口后应用仍留在那里</translation>
    </message>
    <message>
        <source>Names the chat, and nothing of the answer.</source>
        <translation>只显示聊天名称，不显示回答内容。</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>在托盘中显示图标</translation>
    </message>
    <message>
        <source>Tell me when an answer ends unseen</source>
        <translation>有未看到的回答结束时通知我</translation>
    </message>
    <message>
        <source>This desktop has no tray for an icon of the app.</source>
        <translation>此桌面没有可放置应用图标的托盘。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsLink</name>
    <message>
        <source>No program here shows folders. The log is in {folder}.</source>
        <translation>这里没有能显示文件夹的程序。日志位于 {folder}。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message numerus="yes">
        <source>%n things are wrong.</source>
        <translation>
            <numerusform>有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also ask a model that may cost money</source>
        <translation>同时询问可能收费的模型</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Looks at this computer, at the way to the server in use, and at its answers.</source>
        <translation>检查此电脑、到当前服务器的路径以及它的回答。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport</source>
        <translation>通过每种传输方式发送一条只有一个词的消息</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <source>What you are writing cannot be saved now, and is in this window alone. {reason}</source>
        <translation>您正在写的内容目前无法保存，只存在于此窗口中。{reason}</translation>
    </message>
</context>
<context>
    <name>EditStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the edit</source>
        <translation>取消编辑</translation>
    </message>
    <message>
        <source>Cancel the edit (Esc)</source>
        <translation>取消编辑 (Esc)</translation>
    </message>
    <message>
        <source>Editing an earlier message. It is sent as a new version.</source>
        <translation>正在编辑较早的消息。它将作为新版本发送。</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Add a key or a server</source>
        <translation>添加密钥或服务器</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>{gap} ms after the event before</source>
        <translation>距前一事件 {gap} 毫秒</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n chosen chats</source>
        <translation>
            <numerusform>选中的 %n 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>所有聊天</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Chosen chats</source>
        <translation>选中的聊天</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>此聊天</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n chats</source>
        <translation>
            <numerusform>{done} / %n 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>{format} Each chat is a file in one zip archive.</source>
        <translation>{format}每个聊天是一个 zip 压缩包中的一个文件。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n chats were exported to {name}.</source>
        <translation>
            <numerusform>已将 %n 个聊天导出到 {name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A page for any browser, with its pictures in it.</source>
        <translation>可在任何浏览器中打开的页面，包含图片。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Everything, every version and file, to be imported again.</source>
        <translation>全部内容，包括每个版本和文件，可再次导入。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>No program here shows folders. The file is {path}.</source>
        <translation>这里没有能显示文件夹的程序。文件是 {path}。</translation>
    </message>
    <message>
        <source>Nothing was exported. {why}</source>
        <translation>没有导出任何内容。{why}</translation>
    </message>
    <message>
        <source>Pages to print or to pass on.</source>
        <translation>可打印或转交的页面。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Text for other applications, without pictures.</source>
        <translation>供其他应用使用的文本，不含图片。</translation>
    </message>
    <message>
        <source>The chat was exported to {name}.</source>
        <translation>聊天已导出到 {name}。</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>导出已停止。没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message numerus="yes">
        <source>{file}, of which the first %Ln characters are shown</source>
        <translation>
            <numerusform>{file}，显示了前 %Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
</context>
<context>
    <name>FindInChat</name>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} / {total}</translation>
    </message>
    <message>
        <source>{total} so far</source>
        <translation>目前 {total} 个</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>FontBox</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Server: {words}</source>
        <translation>服务器：{words}</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>What is on the wire</source>
        <translation>线路上的内容</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring deleted chats in</source>
        <translation>导入已删除的聊天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>What was taken and what was not</source>
        <translation>已导入和未导入的内容</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>From an export of ChatGPT, of Claude or of this app. Nothing leaves this computer.</source>
        <translation>来自 ChatGPT、Claude 或此应用的导出文件。任何内容都不会离开此电脑。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>导入聊天…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the import of {file}</source>
        <translation>撤销 {file} 的导入</translation>
    </message>
    <message>
        <source>{file}, {when}: {chats}</source>
        <translation>{file}，{when}：{chats}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n chats are new.</source>
        <translation>
            <numerusform>%n 个聊天是新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats have new messages.</source>
        <translation>
            <numerusform>%n 个聊天有新消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats stay, in which you have written since.</source>
        <translation>
            <numerusform>%n 个聊天保留，因为您之后在其中写过内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats that you deleted here stay out.</source>
        <translation>
            <numerusform>%n 个在此删除过的聊天未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were here already.</source>
        <translation>
            <numerusform>%n 个聊天已在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were left out.</source>
        <translation>
            <numerusform>%n 个聊天未导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were taken away.</source>
        <translation>
            <numerusform>%n 个聊天已移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing, and marked.</source>
        <translation>
            <numerusform>%n 个文件缺失，已标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken out of other chats.</source>
        <translation>
            <numerusform>已从其他聊天中移除 %n 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages: “{title}”</source>
        <translation>
            <numerusform>%n 条新消息：“{title}”</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Deleted here: “{title}”</source>
        <translation>在此删除过：“{title}”</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>导入已取消</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入聊天</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>正在导入聊天</translation>
    </message>
    <message>
        <source>Left out: “{title}”: {reason}</source>
        <translation>未导入：“{title}”：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>New: “{title}”, %n messages</source>
        <translation>
            <numerusform>新增：“{title}”，%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The import ended by itself; the details are in the log. What it had taken until then is here. Import the same file again to go on.</source>
        <translation>导入自行结束；详情在日志中。此前导入的内容已在这里。要继续，请再次导入同一文件。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>What was taken until then is here. Import the same file again to go on.</source>
        <translation>此前导入的内容已在这里。要继续，请再次导入同一文件。</translation>
    </message>
    <message>
        <source>a part of it is in another chat already</source>
        <translation>其中一部分已在另一个聊天中</translation>
    </message>
    <message>
        <source>no message to show</source>
        <translation>没有可显示的消息</translation>
    </message>
    <message>
        <source>not as this app writes it</source>
        <translation>不符合此应用的写法</translation>
    </message>
    <message>
        <source>not in a form that this app knows</source>
        <translation>不是此应用认识的形式</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of these.</source>
        <translation>
            <numerusform>……另有 %n 个同类项。</numerusform>
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
        <translation>保存日志</translation>
    </message>
    <message>
        <source>The log could not be saved ({strerror}).</source>
        <translation>无法保存日志（{strerror}）。</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>日志已保存为 {name}。</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Send a message: what goes over the wire shows here.</source>
        <translation>发送一条消息：线路上传输的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Stream inspector</source>
        <translation>流检查器</translation>
    </message>
    <message>
        <source>This answer had begun before the inspector was open. The next one shows whole.</source>
        <translation>此回答在打开检查器之前就已开始。下一个回答会完整显示。</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>tokens per second, last %n s</source>
        <translation>
            <numerusform>每秒 Token 数，最近 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} /s</source>
        <translation>{rate}/秒</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Key of {action}: {key}</source>
        <translation>{action} 的按键：{key}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>Take it from there</source>
        <translation>从那里拿来</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the key of {action}</source>
        <translation>重置 {action} 的按键</translation>
    </message>
</context>
<context>
    <name>KeysLink</name>
    <message>
        <source>The key is kept until you quit.</source>
        <translation>密钥将保留到您退出为止。</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>密钥已移除。</translation>
    </message>
    <message>
        <source>The key is stored.</source>
        <translation>密钥已保存。</translation>
    </message>
    <message>
        <source>There was no answer in time. Try again in a moment.</source>
        <translation>未及时收到回答。请稍后再试。</translation>
    </message>
    <message>
        <source>{error} The key was not kept.</source>
        <translation>{error}密钥未被保留。</translation>
    </message>
    <message>
        <source>{place}, for {origin}, and not sent to this address</source>
        <translation>{place}，属于 {origin}，不会发送到此地址</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Deleted %n chats.</source>
        <translation>
            <numerusform>已删除 %n 个聊天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>已删除“{title}”</translation>
    </message>
    <message>
        <source>What was deleted is no longer there.</source>
        <translation>已删除的内容已不存在。</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Choose the model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>A server that sends nothing for so long gets a note, with Stop and Keep waiting beside it.</source>
        <translation>服务器在这段时间内没有发送任何内容时，会显示提示，旁边有“停止”和“继续等待”。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Note silence after</source>
        <translation>静默提示时间</translation>
    </message>
</context>
<context>
    <name>NewPill</name>
    <message>
        <source>Go to the newest message</source>
        <translation>转到最新消息</translation>
    </message>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>转到最新消息 (End)</translation>
    </message>
    <message>
        <source>↓ New</source>
        <translation>↓ 新消息</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n 个聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n chats</source>
        <translation>
            <numerusform>已归档 %n 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived “{title}”</source>
        <translation>已归档“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n chats</source>
        <translation>
            <numerusform>已取回 %n 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought back “{title}”</source>
        <translation>已取回“{title}”</translation>
    </message>
    <message>
        <source>Nothing is archived, and no chat has a tag yet.</source>
        <translation>没有归档的内容，也还没有聊天带有标签。</translation>
    </message>
    <message numerus="yes">
        <source>Tagged %n chats</source>
        <translation>
            <numerusform>已为 %n 个聊天添加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took a tag from %n chats</source>
        <translation>
            <numerusform>已从 %n 个聊天移除一个标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParameterFields</name>
    <message>
        <source>Maximum tokens</source>
        <translation>最大 Token 数</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>模型默认</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None: the model answers as it is</source>
        <translation>无：模型按原样回答</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定义内容</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
</context>
<context>
    <name>ParametersButton</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Something is set for this conversation</source>
        <translation>此对话有单独的设置</translation>
    </message>
    <message>
        <source>Temperature, length and system prompt</source>
        <translation>温度、长度和系统提示词</translation>
    </message>
</context>
<context>
    <name>ParametersPopup</name>
    <message>
        <source>Edit personas</source>
        <translation>编辑角色</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>最大 Token 数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Temperature, 0 to 2</source>
        <translation>温度，0 到 2</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>此对话</translation>
    </message>
    <message>
        <source>Use the defaults</source>
        <translation>使用默认值</translation>
    </message>
</context>
<context>
    <name>PersonaFields</name>
    <message>
        <source>Give the persona a name.</source>
        <translation>请为角色取一个名字。</translation>
    </message>
    <message>
        <source>Its prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Persona&apos;s name</source>
        <translation>角色名称</translation>
    </message>
    <message>
        <source>Persona&apos;s system prompt</source>
        <translation>角色的系统提示词</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Such as “Careful editor”</source>
        <translation>例如“细心的编辑”</translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Give this one another name.</source>
        <translation>已有名为“{name}”的角色。请为此角色另取名字。</translation>
    </message>
    <message>
        <source>What the model is to be, and to do</source>
        <translation>模型应扮演什么、做什么</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown. It may be damaged.</source>
        <translation>无法显示“{name}”。文件可能已损坏。</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>“{name}”已不存在。</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model, such as gpt-4o*</source>
        <translation>模型，例如 gpt-4o*</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>每百万输入 Token 的价格</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>每百万输出 Token 的价格</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“{text}” is not a price. Write a number such as 2.50.</source>
        <translation>“{text}”不是价格。请写一个数字，例如 2.50。</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Add a price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Prices of a million tokens, as your provider names them. In a model&apos;s name * stands for anything, as in gpt-4o*; the first that fits counts. They stay on this computer.</source>
        <translation>每百万 Token 的价格，以提供商公布的为准。模型名称中的 * 代表任意内容，例如 gpt-4o*；以第一个匹配项为准。价格只保存在此电脑上。</translation>
    </message>
    <message>
        <source>Such as € or USD</source>
        <translation>例如 ¥ 或 USD</translation>
    </message>
</context>
<context>
    <name>QuickPrompt</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ctrl+Enter asks in a new chat, Esc closes</source>
        <translation>按 Ctrl+Enter 在新聊天中提问，按 Esc 关闭</translation>
    </message>
    <message>
        <source>Enter asks in a new chat, Esc closes</source>
        <translation>按 Enter 在新聊天中提问，按 Esc 关闭</translation>
    </message>
    <message>
        <source>Quick prompt</source>
        <translation>快速提问</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Tokens per second</source>
        <translation>每秒 Token 数</translation>
    </message>
    <message>
        <source>{now} now, {most} at most</source>
        <translation>当前 {now}，最高 {most}</translation>
    </message>
</context>
<context>
    <name>RemovalUndo</name>
    <message>
        <source>Undo the removal of “{title}”</source>
        <translation>撤销移除“{title}”</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>At its own speed</source>
        <translation>按原速</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Four times as fast</source>
        <translation>四倍速</translation>
    </message>
    <message>
        <source>Play a saved log into a new chat; nothing is sent</source>
        <translation>在新聊天中回放已保存的日志；不会发送任何内容</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>回放…</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>(The recording begins in the middle of an answer.)</source>
        <translation>（录制从回答的中途开始。）</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;All files (*)</source>
        <translation>JSON Lines (*.jsonl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Replay a log</source>
        <translation>回放日志</translation>
    </message>
    <message>
        <source>Replay of {name}</source>
        <translation>{name} 的回放</translation>
    </message>
</context>
<context>
    <name>ResultDelegate</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A PEM file with the authority to trust for this server, beside those that the system trusts.</source>
        <translation>一个 PEM 文件，其中的证书颁发机构将与系统信任的机构一起用于此服务器。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connection: {words}</source>
        <translation>连接：{words}</translation>
    </message>
    <message>
        <source>For this server only. This machine is never reached through a proxy.</source>
        <translation>仅用于此服务器。此电脑从不通过代理访问。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget the proxy&apos;s password</source>
        <translation>忘记代理密码</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>自定义代理</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy URL</source>
        <translation>代理 URL</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>The server is reached directly. This machine is never reached through a proxy.</source>
        <translation>直接访问服务器。此电脑从不通过代理访问。</translation>
    </message>
    <message>
        <source>The system&apos;s alone</source>
        <translation>仅系统的</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>What the system says, its exceptions included. This machine is never reached through a proxy.</source>
        <translation>按系统设置，包括其例外。此电脑从不通过代理访问。</translation>
    </message>
    <message>
        <source>{proxy}, own certificate</source>
        <translation>{proxy}，自定义证书</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Search everything, or &gt; for commands</source>
        <translation>搜索全部内容，或输入 &gt; 使用命令</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Every action of the menus, with its key</source>
        <translation>菜单中的每个操作及其按键</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>ServersLink</name>
    <message>
        <source>{problem} The proxy&apos;s password is kept until you quit.</source>
        <translation>{problem}代理密码将保留到您退出为止。</translation>
    </message>
    <message>
        <source>{problem} The token is kept until you quit.</source>
        <translation>{problem}令牌将保留到您退出为止。</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Auto tries SSE first and falls over to WebSocket only when the server does not offer it.</source>
        <translation>“自动”先尝试 SSE，仅当服务器不提供时才改用 WebSocket。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Files sent</source>
        <translation>发送的文件</translation>
    </message>
    <message>
        <source>History sent</source>
        <translation>发送的历史</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>新服务器</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Sends a one-word message over each transport and stops at the first event</source>
        <translation>通过每种传输方式发送一条只有一个词的消息，并在首个事件处停止</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Started by this app</source>
        <translation>由此应用启动</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Up to </source>
        <translation>最多 </translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>In a deleted chat: {words}</source>
        <translation>在已删除的聊天中：{words}</translation>
    </message>
    <message>
        <source>In another chat: {words}</source>
        <translation>在另一个聊天中：{words}</translation>
    </message>
    <message>
        <source>In “{title}”: {words}</source>
        <translation>在“{title}”中：{words}</translation>
    </message>
    <message>
        <source>Show chat</source>
        <translation>显示聊天</translation>
    </message>
</context>
<context>
    <name>ShelfBar</name>
    <message>
        <source>All chats</source>
        <translation>所有聊天</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Listed: {shelf}</source>
        <translation>正在列出：{shelf}</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>所有按键已恢复默认。</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Message field and conversation</source>
        <translation>输入框和对话</translation>
    </message>
    <message>
        <source>No action has these letters or this key.</source>
        <translation>没有操作包含这些字或此按键。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{key} alone is for typing. Hold Ctrl or Alt with it, or use F1 to F12.</source>
        <translation>单独的 {key} 用于输入文字。请同时按住 Ctrl 或 Alt，或使用 F1 至 F12。</translation>
    </message>
    <message>
        <source>{key} belongs to {action} and cannot be given away.</source>
        <translation>{key} 属于“{action}”，不能让出。</translation>
    </message>
    <message>
        <source>{key} has a use of its own in text fields. Choose another key.</source>
        <translation>{key} 在文本框中另有用途。请选择其他按键。</translation>
    </message>
    <message>
        <source>{key} is used by {action}.</source>
        <translation>{key} 已被“{action}”使用。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有聊天</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
</context>
<context>
    <name>SnippetList</name>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>Snippets</name>
    <message>
        <source>Enter inserts it, Esc keeps what is typed</source>
        <translation>按 Enter 插入，按 Esc 保留已输入的内容</translation>
    </message>
    <message>
        <source>Texts that you write in Preferences → Snippets can be chosen here.</source>
        <translation>您在“偏好设置 → 片段”中写的文本可以在这里选择。</translation>
    </message>
</context>
<context>
    <name>SnippetsPage</name>
    <message numerus="yes">
        <source>A snippet may have %n characters. Attach a longer text as a file.</source>
        <translation>
            <numerusform>片段最多 %n 个字符。更长的文本请作为文件附加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Give the snippet a name.</source>
        <translation>请为片段取一个名字。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>向下移动</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>向上移动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>新片段</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Such as “Translate”</source>
        <translation>例如“翻译”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Translate into {{language}}:</source>
        <translation>翻译成{{language}}：</translation>
    </message>
    <message>
        <source>Type / in an empty message to choose one. {{…}} is a place to fill in; Tab goes from one to the next.</source>
        <translation>在空消息中输入 / 即可选择片段。{{…}} 是待填写的位置；按 Tab 在它们之间移动。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Add “{word}” to the dictionary</source>
        <translation>将“{word}”加入词典</translation>
    </message>
</context>
<context>
    <name>SpellingLink</name>
    <message>
        <source>No dictionary for your language was found. The user guide says what to install for it.</source>
        <translation>未找到您的语言的词典。使用指南说明了应安装什么。</translation>
    </message>
    <message>
        <source>With the system&apos;s dictionaries. Nothing that you write leaves this computer.</source>
        <translation>使用系统的词典。您写的内容不会离开此电脑。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stream status</source>
        <translation>流状态</translation>
    </message>
</context>
<context>
    <name>StoreLink</name>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The backup can be restored once the answer has ended, or is stopped.</source>
        <translation>回答结束或停止后即可恢复备份。</translation>
    </message>
    <message>
        <source>The conversations&apos; file was empty, and a new one was begun.</source>
        <translation>对话文件是空的，已新建一个。</translation>
    </message>
    <message>
        <source>The daily backup found damage in the conversations&apos; file, so none was made. Repair saves all that can be read into a new file, and keeps the damaged one.</source>
        <translation>每日备份发现对话文件有损坏，因此没有备份。“修复”会把所有可读内容保存到新文件，并保留损坏的文件。</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>a date as Qt writes it</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>{words} The newest backup is of {when}.</source>
        <translation>{words}最新的备份是 {when} 的。</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Add a tag, or find one</source>
        <translation>添加或查找标签</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>ToolChoices</name>
    <message>
        <source>This server has no tools.</source>
        <translation>此服务器没有工具。</translation>
    </message>
    <message>
        <source>on {server}</source>
        <translation>位于 {server}</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>Always allow</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Asking the server for its tools…</source>
        <translation>正在询问服务器的工具…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Use of {title} {place}</source>
        <translation>{title} 的使用 {place}</translation>
    </message>
</context>
<context>
    <name>TranscriptModel</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>TransportPill</name>
    <message>
        <source>Transport: {name}</source>
        <translation>传输方式：{name}</translation>
    </message>
    <message>
        <source>Transport: {name}, {reason}</source>
        <translation>传输方式：{name}，{reason}</translation>
    </message>
    <message>
        <source>{name}, {reason}</source>
        <translation>{name}，{reason}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UnseenAnswers</name>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>回答中断了。</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答已完成。</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Asking {host}…</source>
        <translation>正在询问 {host}…</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>It asks {host}, and only when you press the button.</source>
        <translation>仅当您按下按钮时才询问 {host}。</translation>
    </message>
    <message>
        <source>Open {host}</source>
        <translation>打开 {host}</translation>
    </message>
    <message>
        <source>This build has no address to ask for newer versions. Look where you got it from.</source>
        <translation>此构建没有可询问新版本的地址。请到您获取它的地方查看。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新版本。</translation>
    </message>
    <message>
        <source>Version {version} is there, of {date}.</source>
        <translation>已有 {version} 版，发布于 {date}。</translation>
    </message>
</context>
<context>
    <name>UsageDialog</name>
    <message>
        <source>No answer yet.</source>
        <translation>尚无回答。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>设置价格</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>此聊天</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>{day}: no answers</source>
        <translation>{day}：没有回答</translation>
    </message>
</context>
<context>
    <name>UsageLink</name>
    <message>
        <source>All usage</source>
        <translation>全部用量</translation>
    </message>
</context>
<context>
    <name>Withdrawing</name>
    <message>
        <source>No message of this chat waits to be sent.</source>
        <translation>此聊天中没有等待发送的消息。</translation>
    </message>
    <message>
        <source>This message does not wait any more: it is on its way.</source>
        <translation>此消息已不再等待：正在发送。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Another version can be shown once the answer has ended, or is stopped.</source>
        <translation>回答结束或停止后即可显示其他版本。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>此消息已不存在。</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Ask anything</source>
        <translation>问点什么</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Image, {size}</source>
        <translation>图片，{size}</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>Content of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Only files on this computer can be attached. Save it here first.</source>
        <translation>只能附加此电脑上的文件。请先将其保存到这里。</translation>
    </message>
    <message>
        <source>Pasted image.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>粘贴的文本.txt</translation>
    </message>
    <message>
        <source>The file could not be saved ({strerror}).</source>
        <translation>无法保存文件（{strerror}）。</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({strerror}).</source>
        <translation>无法读取“{name}”（{strerror}）。</translation>
    </message>
    <message>
        <source>“{name}” has {width} × {height} pixels. Images may have {most} million: make it smaller first.</source>
        <translation>“{name}”有 {width} × {height} 像素。图片最多 {most} 百万像素：请先缩小。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Attach the files in it.</source>
        <translation>“{name}”是文件夹。请附加其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”是空的。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size}, which is the most that can be attached.</source>
        <translation>“{name}”大于 {size}，这是可附加的上限。</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>“{name}”已不存在。</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}”不是文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a text file, nor a PNG, JPEG, WebP or GIF image. Only those can be sent.</source>
        <translation>“{name}”既不是文本文件，也不是 PNG、JPEG、WebP 或 GIF 图片。只能发送这些类型。</translation>
    </message>
    <message>
        <source>“{name}” looks like an image, but cannot be read. It may be damaged.</source>
        <translation>“{name}”看起来是图片，但无法读取。它可能已损坏。</translation>
    </message>
    <message>
        <source>“{name}” stays larger than {size}. Make it smaller first.</source>
        <translation>“{name}”仍大于 {size}。请先将其缩小。</translation>
    </message>
    <message>
        <source>“{name}” was left out: the files of one message may have {size} together.</source>
        <translation>“{name}”未附加：一条消息的文件总共最多 {size}。</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Answers come from the demo model on this computer. It needs no key.</source>
        <translation>回答来自此电脑上的演示模型。它不需要密钥。</translation>
    </message>
    <message>
        <source>Answers come from the model that the server chooses.</source>
        <translation>回答来自服务器选择的模型。</translation>
    </message>
    <message>
        <source>Answers come from {label}, through {provider}.</source>
        <translation>回答来自 {label}，通过 {provider}。</translation>
    </message>
    <message>
        <source>Answers come from {label}.</source>
        <translation>回答来自 {label}。</translation>
    </message>
    <message>
        <source>Asking the server for its models…</source>
        <translation>正在询问服务器的模型…</translation>
    </message>
    <message>
        <source>Explain backpressure with an everyday picture</source>
        <translation>用生活中的画面解释背压</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>No model is called “{name}”.</source>
        <translation>没有名为“{name}”的模型。</translation>
    </message>
    <message>
        <source>Ollama does not run, or has no models. Start it, or choose another model.</source>
        <translation>Ollama 未运行或没有模型。请启动它，或选择其他模型。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Server&apos;s choice</source>
        <translation>由服务器选择</translation>
    </message>
    <message>
        <source>Show me a table, a list and some code</source>
        <translation>给我看一个表格、一个列表和一些代码</translation>
    </message>
    <message>
        <source>There is no key for {name} any more. Add one in Preferences → API keys, or change the model.</source>
        <translation>{name} 已没有密钥。请在“偏好设置 → API 密钥”中添加，或更换模型。</translation>
    </message>
    <message>
        <source>What can the demo model do?</source>
        <translation>演示模型能做什么？</translation>
    </message>
    <message>
        <source>What should I ask you first?</source>
        <translation>我应该先问你什么？</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>{model} is not offered any more. Choose another model.</source>
        <translation>{model} 已不再提供。请选择其他模型。</translation>
    </message>
</context>
<context>
    <name>conversation_list</name>
    <message>
        <source>MMM d</source>
        <comment>a date as Qt writes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a date as Qt writes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{month}</source>
        <comment>the heading of a month of this year</comment>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>crash_notice</name>
    <message>
        <source>AINative Desktop ended unexpectedly the last time. Your conversations are safe. A report without your words and keys can be copied; nothing is sent.</source>
        <translation>AINative Desktop 上次意外退出。您的对话是安全的。可以复制一份不含您的文字和密钥的报告；不会发送任何内容。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message numerus="yes">
        <source>%n cuts</source>
        <translation>
            <numerusform>%n 次中断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stalls</source>
        <translation>
            <numerusform>%n 次停顿</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came</source>
        <translation>没有收到任何内容</translation>
    </message>
    <message>
        <source>Nothing came for {seconds} s</source>
        <translation>{seconds} 秒内没有收到任何内容</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>连接被切断</translation>
    </message>
    <message>
        <source>The connection was cut for {seconds} s</source>
        <translation>连接被切断了 {seconds} 秒</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>停顿</translation>
    </message>
</context>
<context>
    <name>link_offer</name>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>在邮件程序中打开</translation>
    </message>
    <message>
        <source>This link goes to {shown}</source>
        <translation>此链接前往 {shown}</translation>
    </message>
    <message>
        <source>This link writes a mail to {shown}</source>
        <translation>此链接将给 {shown} 写邮件</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>(the server said: {said})</source>
        <translation>（服务器说：{said}）</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 个对话</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 条消息</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>A WebSocket can give the proxy at {place} a name and a password in ASCII only.</source>
        <translation>WebSocket 只能以 ASCII 向位于 {place} 的代理提供用户名和密码。</translation>
    </message>
    <message>
        <source>A message has a role or a state that this app does not know.</source>
        <translation>某条消息的角色或状态是此应用不认识的。</translation>
    </message>
    <message>
        <source>A message is not as this app writes it.</source>
        <translation>某条消息不符合此应用的写法。</translation>
    </message>
    <message>
        <source>A part of the answer is missing.</source>
        <translation>回答缺少一部分。</translation>
    </message>
    <message>
        <source>A part of this conversation belongs to another one already.</source>
        <translation>此对话的一部分已属于另一个对话。</translation>
    </message>
    <message>
        <source>A stream in {name} lasts longer than a day, so it is not replayed.</source>
        <translation>{name} 中的流超过一天，因此不回放。</translation>
    </message>
    <message>
        <source>An attachment is not in base64.</source>
        <translation>某个附件不是 base64 格式。</translation>
    </message>
    <message>
        <source>Another program uses the conversations&apos; file, so this could not be saved or read. Try again.</source>
        <translation>另一个程序正在使用对话文件，因此无法保存或读取。请再试一次。</translation>
    </message>
    <message>
        <source>Auto will not work: neither transport does.</source>
        <translation>“自动”无法工作：两种传输方式都不行。</translation>
    </message>
    <message>
        <source>Auto will use SSE, which it tries first.</source>
        <translation>“自动”将使用 SSE，它最先尝试 SSE。</translation>
    </message>
    <message>
        <source>Auto will use WebSocket, since SSE is not offered.</source>
        <translation>“自动”将使用 WebSocket，因为不提供 SSE。</translation>
    </message>
    <message>
        <source>Auto would stop at what goes wrong with SSE, since that is no sign that it is not offered.</source>
        <translation>“自动”会因 SSE 的问题而停下，因为那并不表示不提供 SSE。</translation>
    </message>
    <message>
        <source>Check how it is spelled, and that this computer is online.</source>
        <translation>请检查拼写，并确认此电脑已联网。</translation>
    </message>
    <message>
        <source>Check its URL</source>
        <translation>请检查其 URL</translation>
    </message>
    <message>
        <source>Check that it runs, its URL, and that no firewall is in between.</source>
        <translation>请检查它是否在运行、其 URL，以及中间有没有防火墙。</translation>
    </message>
    <message>
        <source>Check the URL, or ask who runs the server.</source>
        <translation>请检查 URL，或询问服务器的管理者。</translation>
    </message>
    <message>
        <source>Check the URL; if the server has an authority of its own, choose its certificate in Preferences → Servers → Connection.</source>
        <translation>请检查 URL；如果服务器有自己的证书颁发机构，请在“偏好设置 → 服务器 → 连接”中选择其证书。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask who runs the server to renew the certificate.</source>
        <translation>请检查此电脑的时钟，或请服务器的管理者更新证书。</translation>
    </message>
    <message>
        <source>Check your system&apos;s proxy setting</source>
        <translation>请检查系统的代理设置</translation>
    </message>
    <message>
        <source>Cloudflare could not encrypt its connection to the server. Ask who runs it.</source>
        <translation>Cloudflare 无法加密与服务器的连接。请询问其管理者。</translation>
    </message>
    <message>
        <source>Cloudflare does not trust the server&apos;s certificate. Ask who runs it.</source>
        <translation>Cloudflare 不信任服务器的证书。请询问其管理者。</translation>
    </message>
    <message>
        <source>Demo model</source>
        <translation>演示模型</translation>
    </message>
    <message>
        <source>Edit the message, remove a file or take smaller ones, and send it again.</source>
        <translation>请编辑消息，移除文件或换用较小的文件，然后重新发送。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s URL, such as http://proxy.example.org:3128.</source>
        <translation>请输入代理的 URL，例如 http://proxy.example.org:3128。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s URL, such as https://ai.example.org.</source>
        <translation>请输入服务器的 URL，例如 https://ai.example.org。</translation>
    </message>
    <message>
        <source>Events are held back on their way, up to {held} s: answers come in bursts.</source>
        <translation>事件在途中被滞留，最多 {held} 秒：回答会一阵一阵地到来。</translation>
    </message>
    <message>
        <source>Events come as the server sends them; nothing holds them back.</source>
        <translation>事件随服务器发送而到来；没有被滞留。</translation>
    </message>
    <message>
        <source>If this server takes plain text alone, edit the message, remove its files, and send it again.</source>
        <translation>如果此服务器只接受纯文本，请编辑消息，移除其中的文件，然后重新发送。</translation>
    </message>
    <message>
        <source>If this server takes text alone, edit the message, remove its images, and send it again.</source>
        <translation>如果此服务器只接受文本，请编辑消息，移除其中的图片，然后重新发送。</translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off)</source>
        <translation>请在服务器前的代理中关闭缓冲 (nginx: proxy_buffering off)</translation>
    </message>
    <message>
        <source>In the proxy before the server, switch buffering off (nginx: proxy_buffering off).</source>
        <translation>请在服务器前的代理中关闭缓冲 (nginx: proxy_buffering off)。</translation>
    </message>
    <message>
        <source>It asked to wait ({status}).</source>
        <translation>它要求等待（{status}）。</translation>
    </message>
    <message>
        <source>It has two attachments with the id “{key}”.</source>
        <translation>其中有两个标识为“{key}”的附件。</translation>
    </message>
    <message>
        <source>It has two messages with the id “{id}”.</source>
        <translation>其中有两条标识为“{id}”的消息。</translation>
    </message>
    <message>
        <source>It is no list of releases.</source>
        <translation>这不是版本列表。</translation>
    </message>
    <message>
        <source>It is not as this app writes it.</source>
        <translation>它不符合此应用的写法。</translation>
    </message>
    <message>
        <source>It is not known which server the access token is for, so nothing was sent. Enter it again in Preferences → Servers.</source>
        <translation>不知道访问令牌属于哪个服务器，因此没有发送任何内容。请在“偏好设置 → 服务器”中重新输入。</translation>
    </message>
    <message>
        <source>It says: {own}</source>
        <translation>它说：{own}</translation>
    </message>
    <message>
        <source>Its signature is not this project&apos;s.</source>
        <translation>其签名不是本项目的。</translation>
    </message>
    <message>
        <source>Its “{name}” is missing.</source>
        <translation>缺少“{name}”。</translation>
    </message>
    <message>
        <source>Its “{name}” is not a list.</source>
        <translation>“{name}”不是列表。</translation>
    </message>
    <message>
        <source>Its “{name}” is not a text.</source>
        <translation>“{name}”不是文本。</translation>
    </message>
    <message>
        <source>Its “{name}” is not a time.</source>
        <translation>“{name}”不是时间。</translation>
    </message>
    <message>
        <source>Leave the name and password out of the URL; the access token has a field of its own.</source>
        <translation>请不要在 URL 中写用户名和密码；访问令牌有自己的输入框。</translation>
    </message>
    <message>
        <source>Leave the name and password out of the proxy&apos;s URL; they have fields of their own.</source>
        <translation>请不要在代理的 URL 中写用户名和密码；它们有自己的输入框。</translation>
    </message>
    <message>
        <source>Line {number} of {name} is not an event of a stream. Choose a log that the inspector saved.</source>
        <translation>{name} 的第 {number} 行不是流事件。请选择由检查器保存的日志。</translation>
    </message>
    <message>
        <source>Local server</source>
        <translation>本地服务器</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>请查看其日志。</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log.</source>
        <translation>请查看服务器的日志。</translation>
    </message>
    <message>
        <source>Looking up {host} takes too long.</source>
        <translation>查找 {host} 用时过长。</translation>
    </message>
    <message>
        <source>Lower “Files sent” in Preferences → Servers, so that older files are left out.</source>
        <translation>请在“偏好设置 → 服务器”中调低“发送的文件”，以便省略较早的文件。</translation>
    </message>
    <message>
        <source>Make room, or give yourself the right to write there.</source>
        <translation>请腾出空间，或授予自己在那里写入的权限。</translation>
    </message>
    <message>
        <source>No answer for {seconds} s.</source>
        <translation>已 {seconds} 秒没有回答。</translation>
    </message>
    <message>
        <source>No answer within {limit} seconds.</source>
        <translation>{limit} 秒内没有回答。</translation>
    </message>
    <message>
        <source>No model is chosen. Choose one of {name}&apos;s.</source>
        <translation>未选择模型。请选择 {name} 的一个模型。</translation>
    </message>
    <message>
        <source>No system keyring was found. Secrets can be kept only until you quit.</source>
        <translation>未找到系统密钥环。机密只能保留到您退出为止。</translation>
    </message>
    <message>
        <source>None yet; it is made when the window first opens.</source>
        <translation>尚无；首次打开窗口时会创建。</translation>
    </message>
    <message>
        <source>None; the server is reached directly.</source>
        <translation>无；直接访问服务器。</translation>
    </message>
    <message>
        <source>None; this machine is reached directly.</source>
        <translation>无；直接访问此电脑。</translation>
    </message>
    <message>
        <source>None; {lower} reached directly.</source>
        <translation>无；{lower}直接访问。</translation>
    </message>
    <message>
        <source>Not saved yet. It is saved as soon as that is possible.</source>
        <translation>尚未保存。一旦可行就会保存。</translation>
    </message>
    <message>
        <source>Not tried: a message to its model may cost money, and nobody has allowed one.</source>
        <translation>未尝试：向其模型发送消息可能收费，而且没有人允许。</translation>
    </message>
    <message>
        <source>Not tried: there is no way to the server.</source>
        <translation>未尝试：没有通往服务器的路径。</translation>
    </message>
    <message>
        <source>Nothing could be read from the old one.</source>
        <translation>旧文件中没有任何可读内容。</translation>
    </message>
    <message>
        <source>Older images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation>为了不超出服务器的限制，此请求省略了较早的图片和文件。</translation>
    </message>
    <message>
        <source>Older messages were left out of this request to stay within the server&apos;s limit.</source>
        <translation>为了不超出服务器的限制，此请求省略了较早的消息。</translation>
    </message>
    <message>
        <source>Older messages, images and files were left out of this request to stay within the server&apos;s limit.</source>
        <translation>为了不超出服务器的限制，此请求省略了较早的消息、图片和文件。</translation>
    </message>
    <message>
        <source>Preferences → Servers → Connection</source>
        <translation>偏好设置 → 服务器 → 连接</translation>
    </message>
    <message>
        <source>Reading the rest took too long.</source>
        <translation>读取其余部分用时过长。</translation>
    </message>
    <message>
        <source>Reconnecting, {attempt}. What arrived is saved.</source>
        <translation>正在重新连接，{attempt}。已收到的内容已保存。</translation>
    </message>
    <message>
        <source>Restarting the local server</source>
        <translation>正在重新启动本地服务器</translation>
    </message>
    <message>
        <source>Run this again; if it stays so, look at the server&apos;s log.</source>
        <translation>请重新检查；如果仍然如此，请查看服务器的日志。</translation>
    </message>
    <message>
        <source>Secrets are kept in {name}.</source>
        <translation>机密保存在 {name} 中。</translation>
    </message>
    <message>
        <source>Set the one that is wrong: certificates and waits go by it.</source>
        <translation>请把不准的那个调准：证书和等待都以它为准。</translation>
    </message>
    <message>
        <source>Something went wrong inside the app. The details are in its log.</source>
        <translation>应用内部出了问题。详情在其日志中。</translation>
    </message>
    <message>
        <source>Starting the local server</source>
        <translation>正在启动本地服务器</translation>
    </message>
    <message>
        <source>That disk cannot be written to. Choose another place.</source>
        <translation>该磁盘无法写入。请选择其他位置。</translation>
    </message>
    <message>
        <source>That folder is not there any more. Choose another one.</source>
        <translation>该文件夹已不存在。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>That is not a folder. Choose another place.</source>
        <translation>那不是文件夹。请选择其他位置。</translation>
    </message>
    <message>
        <source>That is soon. Ask who runs the server to renew it.</source>
        <translation>时间不多了。请让服务器的管理者更新证书。</translation>
    </message>
    <message>
        <source>The URL must end before any ? or #.</source>
        <translation>URL 必须在 ? 或 # 之前结束。</translation>
    </message>
    <message>
        <source>The URL must start with https:// or http://. Did you mean https://{url}?</source>
        <translation>URL 必须以 https:// 或 http:// 开头。您是指 https://{url} 吗？</translation>
    </message>
    <message>
        <source>The access token holds characters that cannot be sent. Enter it again in Preferences → Servers.</source>
        <translation>访问令牌含有无法发送的字符。请在“偏好设置 → 服务器”中重新输入。</translation>
    </message>
    <message>
        <source>The access token was entered for {origin}, and this server is {origin2}, so nothing was sent. Enter this server&apos;s token, or forget the old one, in Preferences → Servers.</source>
        <translation>访问令牌是为 {origin} 输入的，而此服务器是 {origin2}，因此没有发送任何内容。请在“偏好设置 → 服务器”中输入此服务器的令牌，或忘记旧令牌。</translation>
    </message>
    <message>
        <source>The account at {where} has no credit left, or its limit is reached. Check its billing page.</source>
        <translation>{where} 的账户余额不足或已达上限。请查看其账单页面。</translation>
    </message>
    <message>
        <source>The address of the list of releases is not an https address, so it was not asked.</source>
        <translation>版本列表的地址不是 https 地址，因此没有询问。</translation>
    </message>
    <message>
        <source>The address of {name} begins with http:, so anyone on the way could read the key. Use https:, or remove the key.</source>
        <translation>{name} 的地址以 http: 开头，途中的任何人都可能读到密钥。请使用 https:，或移除密钥。</translation>
    </message>
    <message>
        <source>The answer ended with an error.</source>
        <translation>回答以错误结束。</translation>
    </message>
    <message>
        <source>The answer goes on in memory, and is saved as soon as that is possible.</source>
        <translation>回答在内存中继续，一旦可行就会保存。</translation>
    </message>
    <message>
        <source>The answer is being saved again. Nothing of it is missing.</source>
        <translation>回答已恢复保存。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The answer is longer than 64 MiB, so it was stopped. What arrived is saved.</source>
        <translation>回答超过 64 MiB，因此已停止。已收到的内容已保存。</translation>
    </message>
    <message>
        <source>The answer is saved now.</source>
        <translation>回答现在已保存。</translation>
    </message>
    <message>
        <source>The answer was not whole: {tokens} of {TOKENS} tokens came.</source>
        <translation>回答不完整：收到 {TOKENS} 个 Token 中的 {tokens} 个。</translation>
    </message>
    <message>
        <source>The app sets it aside at its next start, and offers the newest backup.</source>
        <translation>应用会在下次启动时将其移开，并提供最新的备份。</translation>
    </message>
    <message>
        <source>The app was closed before this message was sent.</source>
        <translation>在发送此消息之前应用被关闭。</translation>
    </message>
    <message>
        <source>The app was closed while a damaged file was read.</source>
        <translation>读取损坏的文件时应用被关闭。</translation>
    </message>
    <message>
        <source>The app was closed while this answer arrived.</source>
        <translation>接收此回答时应用被关闭。</translation>
    </message>
    <message>
        <source>The archive grows out of all proportion when it is unpacked, so it was not read any further.</source>
        <translation>压缩包解压后增长过大，因此没有继续读取。</translation>
    </message>
    <message>
        <source>The archive is damaged. Export it again, or download it again.</source>
        <translation>压缩包已损坏。请重新导出或重新下载。</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it, then import the JSON file that is in it.</source>
        <translation>压缩包有密码。请解压，然后导入其中的 JSON 文件。</translation>
    </message>
    <message>
        <source>The archive is packed in a way that this app does not know. Unpack it, then import that.</source>
        <translation>压缩包的格式是此应用不认识的。请解压，然后导入其内容。</translation>
    </message>
    <message>
        <source>The backup could not be read ({strerror}).</source>
        <translation>无法读取备份（{strerror}）。</translation>
    </message>
    <message>
        <source>The backup could not be restored ({strerror}).</source>
        <translation>无法恢复备份（{strerror}）。</translation>
    </message>
    <message>
        <source>The backup is damaged, too. Nothing was changed.</source>
        <translation>备份也已损坏。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before was kept as {name} in the data folder.</source>
        <translation>备份已恢复。之前的内容以 {name} 保留在数据文件夹中。</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>备份已停止。</translation>
    </message>
    <message>
        <source>The certificate in {ca_file} ended on {ends}. Ask for the one that follows it.</source>
        <translation>{ca_file} 中的证书已于 {ends} 到期。请索取后续的证书。</translation>
    </message>
    <message>
        <source>The certificate in {ca_file} is damaged. Ask for it again.</source>
        <translation>{ca_file} 中的证书已损坏。请重新索取。</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified ({verify_message}), so nothing was asked. Check this computer&apos;s clock, or who runs the network.</source>
        <translation>无法验证 {host} 的证书（{verify_message}），因此没有询问。请检查此电脑的时钟，或网络由谁管理。</translation>
    </message>
    <message>
        <source>The certificates in {path} cannot be read: {strerror}.</source>
        <translation>无法读取 {path} 中的证书：{strerror}。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole.</source>
        <translation>连接在回答完成之前中断。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. The server may have begun its work.</source>
        <translation>连接在回答完成之前中断。服务器可能已开始处理。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole. What arrived is saved.</source>
        <translation>连接在回答完成之前中断。已收到的内容已保存。</translation>
    </message>
    <message>
        <source>The connection broke before the answer was whole{why}.</source>
        <translation>连接在回答完成之前中断{why}。</translation>
    </message>
    <message>
        <source>The connection broke, and the server no longer has the rest of this answer.</source>
        <translation>连接中断，服务器已没有此回答的其余部分。</translation>
    </message>
    <message>
        <source>The connection to {where} broke before the answer was whole.</source>
        <translation>与 {where} 的连接在回答完成之前中断。</translation>
    </message>
    <message>
        <source>The conversation is too long for this model. Start a new one, or send less history.</source>
        <translation>对话对此模型来说过长。请开始新对话，或减少发送的历史。</translation>
    </message>
    <message>
        <source>The conversation is too long for this server. Lower “History sent” in Preferences.</source>
        <translation>对话对此服务器来说过长。请在偏好设置中调低“发送的历史”。</translation>
    </message>
    <message>
        <source>The conversation of this answer is no longer there.</source>
        <translation>此回答所属的对话已不存在。</translation>
    </message>
    <message>
        <source>The conversations could not be read ({error}).</source>
        <translation>无法读取对话（{error}）。</translation>
    </message>
    <message>
        <source>The conversations&apos; file is damaged, so not all of it could be read.</source>
        <translation>对话文件已损坏，因此无法全部读取。</translation>
    </message>
    <message>
        <source>The conversations&apos; file is damaged. Restart the app, which saves what it can, then import again.</source>
        <translation>对话文件已损坏。请重新启动应用，它会尽可能保存内容，然后再次导入。</translation>
    </message>
    <message>
        <source>The conversations&apos; file is of another version. Start this app once, then try again.</source>
        <translation>对话文件属于其他版本。请启动一次此应用，然后再试。</translation>
    </message>
    <message>
        <source>The conversations&apos; file {error}.</source>
        <translation>对话文件{error}。</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and it could not be set aside ({strerror}).</source>
        <translation>对话文件{why}，并且无法移开（{strerror}）。</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}, and the disk is too full to save what can be read. Make room, then start the app again.</source>
        <translation>对话文件{why}，而磁盘太满，无法保存可读的内容。请腾出空间，然后重新启动应用。</translation>
    </message>
    <message>
        <source>The conversations&apos; file {why}. It was kept as {name} in the data folder, and a new one was begun.</source>
        <translation>对话文件{why}。它以 {name} 保留在数据文件夹中，并已新建一个。</translation>
    </message>
    <message>
        <source>The data folder cannot be written to.</source>
        <translation>数据文件夹无法写入。</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>数据库已关闭。</translation>
    </message>
    <message>
        <source>The date and time now, in a time zone of the IANA database.</source>
        <translation>指定 IANA 时区的当前日期和时间。</translation>
    </message>
    <message>
        <source>The disk has no more room for you. Make room, or choose another place.</source>
        <translation>磁盘上已没有您可用的空间。请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>The disk has too little room to restore this backup. Make room, then try again.</source>
        <translation>磁盘空间不足，无法恢复此备份。请腾出空间，然后再试。</translation>
    </message>
    <message>
        <source>The disk is full, so no backup could be made. Make room, then try again.</source>
        <translation>磁盘已满，无法备份。请腾出空间，然后再试。</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>磁盘已满，因此无法保存。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or choose another place.</source>
        <translation>磁盘已满。请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>The export ended before it was done. Nothing was written.</source>
        <translation>导出未完成就结束了。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>导出已停止。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The file cannot be opened ({strerror}).</source>
        <translation>无法打开文件（{strerror}）。</translation>
    </message>
    <message>
        <source>The file cannot be read ({strerror}).</source>
        <translation>无法读取文件（{strerror}）。</translation>
    </message>
    <message>
        <source>The file could not be written ({strerror}).</source>
        <translation>无法写入文件（{strerror}）。</translation>
    </message>
    <message>
        <source>The file does not say which version of the format it has.</source>
        <translation>文件没有说明其格式版本。</translation>
    </message>
    <message>
        <source>The file ends in the middle. What was whole before that is here; export it again for the rest.</source>
        <translation>文件在中途结束。之前完整的内容已在这里；其余部分请重新导出。</translation>
    </message>
    <message>
        <source>The file is damaged in the middle. What was whole before that is here; export it again for the rest.</source>
        <translation>文件在中途损坏。之前完整的内容已在这里；其余部分请重新导出。</translation>
    </message>
    <message>
        <source>The file is too large for that disk. Choose another place.</source>
        <translation>文件对该磁盘来说太大。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this app. Update the app, then try again.</source>
        <translation>文件由此应用的较新版本写入。请更新应用，然后再试。</translation>
    </message>
    <message>
        <source>The files are too large for this server: {name} alone takes {size}.</source>
        <translation>这些文件对此服务器来说太大：仅 {name} 就有 {size}。</translation>
    </message>
    <message>
        <source>The files of your message take {size}, more than this server&apos;s limit of {limit} (“Files sent” in Preferences). They are sent whole, and the server may refuse them.</source>
        <translation>您的消息中的文件有 {size}，超过了此服务器的限制 {limit}（偏好设置中的“发送的文件”）。文件会完整发送，服务器可能会拒绝。</translation>
    </message>
    <message>
        <source>The key could not be had in time. Is the keyring locked?</source>
        <translation>未能及时取得密钥。密钥环是否被锁定？</translation>
    </message>
    <message>
        <source>The key was entered for {there}, and this address is {here}, so nothing was sent. Enter the key for it in Preferences → API keys.</source>
        <translation>密钥是为 {there} 输入的，而此地址是 {here}，因此没有发送任何内容。请在“偏好设置 → API 密钥”中输入它的密钥。</translation>
    </message>
    <message>
        <source>The list of releases holds only until {expires}, so it may hide a newer one. Check this computer&apos;s clock, or look at the project&apos;s page.</source>
        <translation>版本列表的有效期只到 {expires}，因此可能隐瞒了更新的版本。请检查此电脑的时钟，或查看项目页面。</translation>
    </message>
    <message>
        <source>The list of releases was refused. {why} Try again later; if it stays so, tell the project.</source>
        <translation>版本列表被拒绝。{why} 请稍后再试；如果仍然如此，请告知项目。</translation>
    </message>
    <message>
        <source>The local server cannot be started: {strerror}.</source>
        <translation>无法启动本地服务器：{strerror}。</translation>
    </message>
    <message>
        <source>The local server did not start in time.</source>
        <translation>本地服务器未能及时启动。</translation>
    </message>
    <message>
        <source>The local server is not running.</source>
        <translation>本地服务器未运行。</translation>
    </message>
    <message>
        <source>The local server is ready.</source>
        <translation>本地服务器已就绪。</translation>
    </message>
    <message>
        <source>The local server is stopped.</source>
        <translation>本地服务器已停止。</translation>
    </message>
    <message>
        <source>The local server keeps stopping. The log says more; restart the app to try again.</source>
        <translation>本地服务器不断停止。日志中有更多信息；请重新启动应用再试。</translation>
    </message>
    <message>
        <source>The local server stopped. Restarting it</source>
        <translation>本地服务器已停止，正在重新启动</translation>
    </message>
    <message>
        <source>The message “{id}” does not stand after the one that it follows.</source>
        <translation>消息“{id}”没有位于它所接续的消息之后。</translation>
    </message>
    <message>
        <source>The model asked for tools {ROUNDS} times in a row and was stopped.</source>
        <translation>模型连续 {ROUNDS} 次请求工具，已被停止。</translation>
    </message>
    <message>
        <source>The model “{model}” cannot use tools. Switch them off, or choose another one.</source>
        <translation>模型“{model}”不能使用工具。请关闭工具，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model “{model}” takes no images. Choose another one, or send text alone.</source>
        <translation>模型“{model}”不接受图片。请选择其他模型，或只发送文本。</translation>
    </message>
    <message>
        <source>The most tokens of an answer are a whole number from 1 to {TOKENS_LIMIT}, or nothing for no limit.</source>
        <translation>回答的最大 Token 数是 1 到 {TOKENS_LIMIT} 的整数，留空则不限制。</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>名称过长。请选择较短的名称。</translation>
    </message>
    <message>
        <source>The provider could not be reached.</source>
        <translation>无法连接提供商。</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The proxy at {place}</source>
        <translation>位于 {place} 的代理</translation>
    </message>
    <message>
        <source>The proxy at {place} could not be reached. {whose}, or choose another in {OWN}.</source>
        <translation>无法连接位于 {place} 的代理。{whose}，或在“{OWN}”中选择其他代理。</translation>
    </message>
    <message>
        <source>The proxy cannot be used: {error}</source>
        <translation>无法使用代理：{error}</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password. Check them in Preferences → Servers → Connection.</source>
        <translation>代理需要用户名和密码。请在“偏好设置 → 服务器 → 连接”中检查。</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL cannot be used. Correct it in Preferences → Servers.</source>
        <translation>无法使用代理的 URL。请在“偏好设置 → 服务器”中更正。</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must end after its port, as in http://proxy.example.org:3128.</source>
        <translation>代理的 URL 必须在端口之后结束，例如 http://proxy.example.org:3128。</translation>
    </message>
    <message>
        <source>The proxy&apos;s URL must start with http://, https:// or socks5://, as in http://proxy.example:3128.</source>
        <translation>代理的 URL 必须以 http://、https:// 或 socks5:// 开头，例如 http://proxy.example:3128。</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was entered for another proxy or name, so nothing was sent. Enter it again in Preferences → Servers → Connection.</source>
        <translation>代理密码是为其他代理或用户名输入的，因此没有发送任何内容。请在“偏好设置 → 服务器 → 连接”中重新输入。</translation>
    </message>
    <message>
        <source>The recording ends here, in the middle of the answer.</source>
        <translation>录制在这里结束，正值回答的中途。</translation>
    </message>
    <message>
        <source>The request cannot be sent as JSON: {error}.</source>
        <translation>请求无法以 JSON 发送：{error}。</translation>
    </message>
    <message>
        <source>The request must be a text frame.</source>
        <translation>请求必须是文本帧。</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The server answered in a way that is not a stream.</source>
        <translation>服务器的回应不是流。</translation>
    </message>
    <message>
        <source>The server answered with JSON that holds no messages.</source>
        <translation>服务器回应的 JSON 不含消息。</translation>
    </message>
    <message>
        <source>The server asks for payment first. Look at your account there.</source>
        <translation>服务器要求先付款。请查看您在那里的账户。</translation>
    </message>
    <message>
        <source>The server at {place} {why}. Check that it runs and its URL, then retry.</source>
        <translation>位于 {place} 的服务器{why}。请检查它是否在运行及其 URL，然后重试。</translation>
    </message>
    <message>
        <source>The server behind Cloudflare answered in a way that cannot be read. Look at the server&apos;s log.</source>
        <translation>Cloudflare 后面的服务器的回应无法读取。请查看服务器的日志。</translation>
    </message>
    <message>
        <source>The server behind Cloudflare did not answer in time. Retry in a moment.</source>
        <translation>Cloudflare 后面的服务器未及时回应。请稍后重试。</translation>
    </message>
    <message>
        <source>The server behind Cloudflare is down. Ask who runs it.</source>
        <translation>Cloudflare 后面的服务器已停机。请询问其管理者。</translation>
    </message>
    <message>
        <source>The server behind Cloudflare took too long to begin its answer. Retry, or ask who runs it.</source>
        <translation>Cloudflare 后面的服务器迟迟没有开始回答。请重试，或询问其管理者。</translation>
    </message>
    <message>
        <source>The server closed the connection before it answered. It may have begun its work.</source>
        <translation>服务器在回答之前关闭了连接。它可能已开始处理。</translation>
    </message>
    <message>
        <source>The server closed the connection while it was made. Check that it runs, then retry.</source>
        <translation>服务器在建立连接时关闭了连接。请检查它是否在运行，然后重试。</translation>
    </message>
    <message>
        <source>The server closed the connection without saying that the answer is whole.</source>
        <translation>服务器关闭了连接，没有说明回答是否完整。</translation>
    </message>
    <message>
        <source>The server could not read the request.</source>
        <translation>服务器无法读取请求。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a moment.</source>
        <translation>服务器未及时回应。请稍后再试。</translation>
    </message>
    <message>
        <source>The server did not answer within {minutes}. Retry, or look at its log.</source>
        <translation>服务器在 {minutes} 内没有回应。请重试，或查看其日志。</translation>
    </message>
    <message>
        <source>The server did not answer within {value} minutes. Retry, or look at its log.</source>
        <translation>服务器在 {value} 分钟内没有回应。请重试，或查看其日志。</translation>
    </message>
    <message>
        <source>The server did not say in time which models it has.</source>
        <translation>服务器未及时说明它有哪些模型。</translation>
    </message>
    <message>
        <source>The server does not allow this. Check the access token in Preferences → Servers.</source>
        <translation>服务器不允许这样做。请在“偏好设置 → 服务器”中检查访问令牌。</translation>
    </message>
    <message>
        <source>The server does not answer /health in time.</source>
        <translation>服务器未及时回应 /health。</translation>
    </message>
    <message>
        <source>The server does not encrypt at this address. Try http:// in its URL.</source>
        <translation>服务器在此地址不加密。请尝试在 URL 中使用 http://。</translation>
    </message>
    <message>
        <source>The server does not offer WebSocket at this address ({status}).</source>
        <translation>服务器在此地址不提供 WebSocket（{status}）。</translation>
    </message>
    <message>
        <source>The server does not offer this. Choose another transport in Preferences → Servers.</source>
        <translation>服务器不提供此项。请在“偏好设置 → 服务器”中选择其他传输方式。</translation>
    </message>
    <message>
        <source>The server does not speak WebSocket at this address. Choose SSE in Preferences → Servers.</source>
        <translation>服务器在此地址不支持 WebSocket。请在“偏好设置 → 服务器”中选择 SSE。</translation>
    </message>
    <message>
        <source>The server does not take messages in this form. Check the URL in Preferences → Servers.</source>
        <translation>服务器不接受这种形式的消息。请在“偏好设置 → 服务器”中检查 URL。</translation>
    </message>
    <message>
        <source>The server does not tell its time.</source>
        <translation>服务器没有说明其时间。</translation>
    </message>
    <message>
        <source>The server ended the answer without any text. Look at its log, or retry.</source>
        <translation>服务器结束了回答，却没有任何文字。请查看其日志，或重试。</translation>
    </message>
    <message>
        <source>The server failed while working on the answer. Retry, or look at the server&apos;s log.</source>
        <translation>服务器在生成回答时出错。请重试，或查看服务器的日志。</translation>
    </message>
    <message>
        <source>The server failed, and did not say why. Look at its log.</source>
        <translation>服务器出错，且没有说明原因。请查看其日志。</translation>
    </message>
    <message>
        <source>The server failed. Retry in a moment, or look at the server&apos;s log.</source>
        <translation>服务器出错。请稍后重试，或查看服务器的日志。</translation>
    </message>
    <message>
        <source>The server found a fault in the request. It may be of another kind or version; check its URL.</source>
        <translation>服务器发现请求有误。它可能是其他类型或版本；请检查其 URL。</translation>
    </message>
    <message>
        <source>The server is handling too many requests. Wait a little, then retry.</source>
        <translation>服务器正在处理过多请求。请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>The server is not ready. Wait a little, then retry.</source>
        <translation>服务器尚未就绪。请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>The server is reached through the {kind} proxy at {place}, {said}.</source>
        <translation>通过位于 {place} 的 {kind} 代理访问服务器，{said}。</translation>
    </message>
    <message>
        <source>The server offers neither SSE nor WebSocket at this address ({shown}). Check the URL in Preferences → Servers.</source>
        <translation>服务器在此地址既不提供 SSE 也不提供 WebSocket（{shown}）。请在“偏好设置 → 服务器”中检查 URL。</translation>
    </message>
    <message>
        <source>The server redirects to {quote} ({status}). If you trust that address, use it in Preferences → Servers.</source>
        <translation>服务器重定向到 {quote}（{status}）。如果您信任该地址，请在“偏好设置 → 服务器”中使用它。</translation>
    </message>
    <message>
        <source>The server redirects, but does not say where to ({status}). Check its URL.</source>
        <translation>服务器要求重定向，但没有说明去向（{status}）。请检查其 URL。</translation>
    </message>
    <message>
        <source>The server refused the access token. Check it in Preferences → Servers.</source>
        <translation>服务器拒绝了访问令牌。请在“偏好设置 → 服务器”中检查。</translation>
    </message>
    <message>
        <source>The server refused the request. Check the server in Preferences → Servers.</source>
        <translation>服务器拒绝了请求。请在“偏好设置 → 服务器”中检查服务器。</translation>
    </message>
    <message>
        <source>The server reported an error without saying which.</source>
        <translation>服务器报告了错误，但没有说明是什么错误。</translation>
    </message>
    <message>
        <source>The server says about itself: {quote}.</source>
        <translation>服务器对自己的描述：{quote}。</translation>
    </message>
    <message>
        <source>The server says that it is well ({value} ms).</source>
        <translation>服务器说自己状态良好（{value} 毫秒）。</translation>
    </message>
    <message>
        <source>The server says that this message is in work already. Wait a little, then retry.</source>
        <translation>服务器说此消息已在处理中。请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>The server sent no answer.</source>
        <translation>服务器没有发送回答。</translation>
    </message>
    <message>
        <source>The server sent no answer. Retry, or look at the server&apos;s log.</source>
        <translation>服务器没有发送回答。请重试，或查看服务器的日志。</translation>
    </message>
    <message>
        <source>The server sent one event of more than {value} MiB, so the stream was stopped.</source>
        <translation>服务器发送了一个超过 {value} MiB 的事件，因此流已停止。</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Check your connection, then retry.</source>
        <translation>服务器等待请求的时间过长。请检查您的连接，然后重试。</translation>
    </message>
    <message>
        <source>The server wants another kind of connection. Choose another transport in Preferences → Servers.</source>
        <translation>服务器需要另一种连接。请在“偏好设置 → 服务器”中选择其他传输方式。</translation>
    </message>
    <message>
        <source>The server&apos;s /health does not answer as an AINative server does.</source>
        <translation>服务器的 /health 的回应不像 AINative 服务器。</translation>
    </message>
    <message>
        <source>The server&apos;s URL is not a web address. One looks like https://example.org.</source>
        <translation>服务器的 URL 不是网址。网址形如 https://example.org。</translation>
    </message>
    <message>
        <source>The server&apos;s URL must not hold a name or a password. Use the access token.</source>
        <translation>服务器的 URL 不能包含用户名或密码。请使用访问令牌。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is compressed in an unknown way{named}.</source>
        <translation>服务器的回答以未知方式压缩{named}。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than 64 MiB.</source>
        <translation>服务器的回答超过 64 MiB。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check its URL.</source>
        <translation>服务器的回答不是 JSON。请检查其 URL。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not valid JSON.</source>
        <translation>服务器的回答不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified ({verify_message}). Nothing was sent.</source>
        <translation>无法验证服务器的证书（{verify_message}）。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server&apos;s list of models is larger than 4 MiB.</source>
        <translation>服务器的模型列表超过 4 MiB。</translation>
    </message>
    <message>
        <source>The server&apos;s own name is left to the proxy.</source>
        <translation>服务器的名称由代理解析。</translation>
    </message>
    <message>
        <source>The server&apos;s own upstream did not answer properly. Retry in a moment.</source>
        <translation>服务器的上游没有正确回应。请稍后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s own upstream took too long. Retry in a moment.</source>
        <translation>服务器的上游用时过长。请稍后重试。</translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}). The defaults are in use.</source>
        <translation>无法读取设置（{strerror}）。正在使用默认值。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({strerror}).</source>
        <translation>无法保存设置（{strerror}）。</translation>
    </message>
    <message>
        <source>The settings {why}. The defaults are in use.</source>
        <translation>设置{why}。正在使用默认值。</translation>
    </message>
    <message>
        <source>The settings {why}. They were kept as {name}, and the defaults are in use.</source>
        <translation>设置{why}。它们以 {name} 保留，正在使用默认值。</translation>
    </message>
    <message>
        <source>The system keyring does not answer.</source>
        <translation>系统密钥环没有回应。</translation>
    </message>
    <message>
        <source>The system keyring does not answer. Secrets can be kept only until you quit.</source>
        <translation>系统密钥环没有回应。机密只能保留到您退出为止。</translation>
    </message>
    <message>
        <source>The system keyring failed ({name}).</source>
        <translation>系统密钥环出错（{name}）。</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it, or keep the secret until you quit.</source>
        <translation>系统密钥环已锁定。请解锁，或将机密保留到您退出为止。</translation>
    </message>
    <message>
        <source>The system keyring refused ({redact}).</source>
        <translation>系统密钥环拒绝了（{redact}）。</translation>
    </message>
    <message>
        <source>The system prompt has {len} characters; it takes {SYSTEM_LENGTH}.</source>
        <translation>系统提示词有 {len} 个字符；最多 {SYSTEM_LENGTH} 个。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used. Correct it, or choose another proxy for this server in Preferences → Servers.</source>
        <translation>无法使用系统的代理设置。请更正，或在“偏好设置 → 服务器”中为此服务器选择其他代理。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy setting cannot be used: {error}.</source>
        <translation>无法使用系统的代理设置：{error}。</translation>
    </message>
    <message>
        <source>The temperature is a number from 0 to {HOTTEST}, or nothing for the model&apos;s own.</source>
        <translation>温度是 0 到 {HOTTEST} 的数字，留空则用模型默认值。</translation>
    </message>
    <message>
        <source>The value of an arithmetic expression such as (2 + 3) * sqrt(16).</source>
        <translation>算术表达式的值，例如 (2 + 3) * sqrt(16)。</translation>
    </message>
    <message>
        <source>There are no conversations in this archive. An export has a file called conversations.json in it.</source>
        <translation>此压缩包中没有对话。导出内容中有名为 conversations.json 的文件。</translation>
    </message>
    <message>
        <source>There are no conversations in this file.</source>
        <translation>此文件中没有对话。</translation>
    </message>
    <message>
        <source>There are no conversations yet.</source>
        <translation>尚无对话。</translation>
    </message>
    <message>
        <source>There are too many files in this archive. Unpack it, then import the JSON file that is in it.</source>
        <translation>此压缩包中的文件过多。请解压，然后导入其中的 JSON 文件。</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another name.</source>
        <translation>已有同名文件夹。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is a text in this file that is too large for this app. What came before that is here.</source>
        <translation>此文件中有对此应用来说过大的文本。之前的内容已在这里。</translation>
    </message>
    <message>
        <source>There is another archive in this one. Unpack it, then import what is in it.</source>
        <translation>此压缩包中还有另一个压缩包。请解压，然后导入其中的内容。</translation>
    </message>
    <message>
        <source>There is no AINative server at this address. Check the URL in Preferences → Servers.</source>
        <translation>此地址没有 AINative 服务器。请在“偏好设置 → 服务器”中检查 URL。</translation>
    </message>
    <message>
        <source>There is no computer of the name {host}.</source>
        <translation>没有名为 {host} 的电脑。</translation>
    </message>
    <message>
        <source>There is no conversation with the id {key}.</source>
        <translation>没有标识为 {key} 的对话。</translation>
    </message>
    <message>
        <source>There is no key for {name}. Set one in Preferences → API keys.</source>
        <translation>{name} 没有密钥。请在“偏好设置 → API 密钥”中设置。</translation>
    </message>
    <message>
        <source>There is nothing to talk to at this address of {where}. Check the URL in Preferences.</source>
        <translation>{where} 的这个地址没有可通信的对象。请在偏好设置中检查 URL。</translation>
    </message>
    <message>
        <source>This Idempotency-Key belongs to another request. Use a new key.</source>
        <translation>此 Idempotency-Key 属于另一个请求。请使用新的。</translation>
    </message>
    <message>
        <source>This action was stopped.</source>
        <translation>此操作已停止。</translation>
    </message>
    <message>
        <source>This address answers with something else than an answer of an AINative server ({quote}). Check the URL in Preferences → Servers.</source>
        <translation>此地址的回应不像 AINative 服务器（{quote}）。请在“偏好设置 → 服务器”中检查 URL。</translation>
    </message>
    <message>
        <source>This address does not take messages. Check the URL in Preferences → Servers.</source>
        <translation>此地址不接受消息。请在“偏好设置 → 服务器”中检查 URL。</translation>
    </message>
    <message>
        <source>This address is no longer in use. Ask who runs the server for the new one.</source>
        <translation>此地址已不再使用。请向服务器的管理者询问新地址。</translation>
    </message>
    <message>
        <source>This answer goes on over another connection, which asked for it later.</source>
        <translation>此回答在另一个连接上继续，那个连接后来请求了它。</translation>
    </message>
    <message>
        <source>This answer is no longer kept. Ask again.</source>
        <translation>此回答已不再保留。请重新提问。</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed.</source>
        <translation>此备份已损坏。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of this app. Update the app, then try again.</source>
        <translation>此备份由此应用的较新版本创建。请更新应用，然后再试。</translation>
    </message>
    <message>
        <source>This build does not say by which keys newer versions are to be known.</source>
        <translation>此构建没有说明用哪些密钥辨认新版本。</translation>
    </message>
    <message>
        <source>This build does not say where newer versions are to be found.</source>
        <translation>此构建没有说明在哪里可以找到新版本。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s agree.</source>
        <translation>此电脑的时钟与服务器的一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} {ahead} the server&apos;s.</source>
        <translation>此电脑的时钟比服务器{ahead} {span}。</translation>
    </message>
    <message>
        <source>This could not be saved or read ({error}).</source>
        <translation>无法保存或读取（{error}）。</translation>
    </message>
    <message>
        <source>This engine streams already. Stop it first, or use another one.</source>
        <translation>这里已有一个流在运行。请先停止它。</translation>
    </message>
    <message>
        <source>This file could not be read ({error}). Nothing was changed.</source>
        <translation>无法读取此文件（{error}）。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This file does not look like an export of ChatGPT, of Claude or of this app.</source>
        <translation>此文件看起来不是 ChatGPT、Claude 或此应用的导出文件。</translation>
    </message>
    <message>
        <source>This file is not an export: it is neither JSON nor a zip archive.</source>
        <translation>此文件不是导出文件：它既不是 JSON，也不是 zip 压缩包。</translation>
    </message>
    <message>
        <source>This file {error}. Nothing was changed.</source>
        <translation>此文件{error}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This is not a URL. It should look like http://proxy.example.org:3128.</source>
        <translation>这不是 URL。它应形如 http://proxy.example.org:3128。</translation>
    </message>
    <message>
        <source>This is not a URL. It should look like https://ai.example.org.</source>
        <translation>这不是 URL。它应形如 https://ai.example.org。</translation>
    </message>
    <message>
        <source>This is not a backup of this app.</source>
        <translation>这不是此应用的备份。</translation>
    </message>
    <message>
        <source>This is not a file with conversations of this app.</source>
        <translation>这不是此应用的对话文件。</translation>
    </message>
    <message>
        <source>This server cannot try a provider&apos;s key.</source>
        <translation>此服务器无法测试提供商的密钥。</translation>
    </message>
    <message>
        <source>This server&apos;s address is not encrypted, so the access token was not sent, and neither was anything else. Use https:// in its URL, or {way_out}.</source>
        <translation>此服务器的地址未加密，因此没有发送访问令牌，也没有发送其他任何内容。请在 URL 中使用 https://，或{way_out}。</translation>
    </message>
    <message>
        <source>This version does not understand what it says.</source>
        <translation>此版本不明白其中的内容。</translation>
    </message>
    <message>
        <source>Too long a line to be formatted: shown as it stands.</source>
        <translation>行过长，无法排版：按原样显示。</translation>
    </message>
    <message>
        <source>Too many marks to be formatted: shown as it stands.</source>
        <translation>标记过多，无法排版：按原样显示。</translation>
    </message>
    <message>
        <source>Too wide a table to be laid out: shown as it stands.</source>
        <translation>表格过宽，无法排版：按原样显示。</translation>
    </message>
    <message>
        <source>Trying again, {attempt}.</source>
        <translation>正在重试，{attempt}。</translation>
    </message>
    <message>
        <source>What the server answered is not HTTP as it should be ({error}). Look at its log.</source>
        <translation>服务器的回应不是正常的 HTTP（{error}）。请查看其日志。</translation>
    </message>
    <message>
        <source>Whether events are held back cannot be told without SSE.</source>
        <translation>没有 SSE，无法判断事件是否被滞留。</translation>
    </message>
    <message>
        <source>Whether events are held back on their way cannot be told: the server does not time them.</source>
        <translation>无法判断事件是否在途中被滞留：服务器没有给出时间。</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>您无权在那里写入。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Your answer did not reach the server. {error} Then answer again.</source>
        <translation>您的答复没有到达服务器。{error} 然后请重新答复。</translation>
    </message>
    <message>
        <source>Your message takes {size} by itself, more than this server&apos;s limit of {limit} (“History sent” in Preferences). It is sent whole, and the server may refuse it.</source>
        <translation>您的消息本身就有 {size}，超过了此服务器的限制 {limit}（偏好设置中的“发送的历史”）。消息会完整发送，服务器可能会拒绝。</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>片刻</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>快</translation>
    </message>
    <message>
        <source>allow it in Preferences → Servers</source>
        <translation>在“偏好设置 → 服务器”中允许</translation>
    </message>
    <message>
        <source>an authority without a name</source>
        <translation>没有名称的机构</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>另一个地址</translation>
    </message>
    <message>
        <source>as chosen for this server</source>
        <translation>按此服务器的选择</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>attempt {attempt} of {attempts}</source>
        <translation>第 {attempt} 次，共 {attempts} 次</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>chosen by Auto</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>chosen by Auto: it worked before</source>
        <translation>自动选择：之前可用</translation>
    </message>
    <message>
        <source>chosen by Auto: {transport} is not offered ({why})</source>
        <translation>自动选择：不提供 {transport}（{why}）</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>current time</source>
        <translation>当前时间</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>未及时回应</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>in {left} s</source>
        <translation>{left} 秒后</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>kept until you quit</source>
        <translation>保留到您退出为止</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>no stream there</source>
        <translation>那里没有流</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>replayed at once</source>
        <translation>立即回放</translation>
    </message>
    <message>
        <source>replayed at {speed}×</source>
        <translation>以 {speed} 倍速回放</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>stored in {keyring}</source>
        <translation>保存在 {keyring} 中</translation>
    </message>
    <message>
        <source>that it runs</source>
        <translation>它是否在运行</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>was to be replaced</source>
        <translation>本应被替换</translation>
    </message>
    <message>
        <source>was written by a newer version of this app</source>
        <translation>由此应用的较新版本写入</translation>
    </message>
    <message>
        <source>were written by a newer version of this app</source>
        <translation>由此应用的较新版本写入</translation>
    </message>
    <message>
        <source>your system&apos;s proxy setting, or use {place}</source>
        <translation>系统的代理设置中，或使用“{place}”</translation>
    </message>
    <message>
        <source>{EMPTY_NOTE} {unknown} of its messages were of no kind that AINative knows.</source>
        <translation>{EMPTY_NOTE}其中 {unknown} 条消息的类型是 AINative 不认识的。</translation>
    </message>
    <message>
        <source>{ca_file} holds a private key, and no certificate. Choose the authority&apos;s certificate.</source>
        <translation>{ca_file} 含有私钥而没有证书。请选择颁发机构的证书。</translation>
    </message>
    <message>
        <source>{ca_file} holds no certificate in PEM form, which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>{ca_file} 不含 PEM 格式的证书，该格式以“-----BEGIN CERTIFICATE-----”开头。</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} 个对话</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} messages</source>
        <translation>{count} 条消息</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{error} Secrets can be kept only until you quit.</source>
        <translation>{error}机密只能保留到您退出为止。</translation>
    </message>
    <message>
        <source>{home} can be written.</source>
        <translation>{home} 可以写入。</translation>
    </message>
    <message>
        <source>{host} could not be reached. Check that this computer is online, then try again.</source>
        <translation>无法连接 {host}。请确认此电脑已联网，然后再试。</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation>{host} 未及时回应。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} has no list of releases now ({status_code}). Try again later.</source>
        <translation>{host} 目前没有版本列表（{status_code}）。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} is an address, which needs no looking up.</source>
        <translation>{host} 是地址，无需查找。</translation>
    </message>
    <message>
        <source>{host} is at {places}.</source>
        <translation>{host} 位于 {places}。</translation>
    </message>
    <message>
        <source>{host} points to {target}, which was not followed. Tell the project.</source>
        <translation>{host} 指向 {target}，没有跟随。请告知项目。</translation>
    </message>
    <message>
        <source>{host} sent a compressed list of releases, which was not asked for.</source>
        <translation>{host} 发送了压缩的版本列表，这并非所请求的。</translation>
    </message>
    <message>
        <source>{host} sent an older list of releases than one that was seen here. Try again later; if it stays so, tell the project.</source>
        <translation>{host} 发送的版本列表比这里见过的更旧。请稍后再试；如果仍然如此，请告知项目。</translation>
    </message>
    <message>
        <source>{host} sent more than a list of releases has, so the rest was not read.</source>
        <translation>{host} 发送的内容超出了版本列表，因此没有读取其余部分。</translation>
    </message>
    <message>
        <source>{key}: takes a day, such as {key2}:2024-05-31.</source>
        <translation>{key}: 需要一个日期，例如 {key2}:2024-05-31。</translation>
    </message>
    <message>
        <source>{label} works ({ms} ms).</source>
        <translation>{label} 可用（{ms} 毫秒）。</translation>
    </message>
    <message>
        <source>{label}: no answer within {time_limit} seconds.</source>
        <translation>{label}：{time_limit} 秒内没有回答。</translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and was saved.</source>
        <translation>已读取并保存 {conversations}中的 {messages}。</translation>
    </message>
    <message>
        <source>{messages} in {conversations} could be read and were saved.</source>
        <translation>已读取并保存 {conversations}中的 {messages}。</translation>
    </message>
    <message>
        <source>{name} could not be read ({strerror}).</source>
        <translation>无法读取 {name}（{strerror}）。</translation>
    </message>
    <message>
        <source>{name} did not answer in time. Retry in a moment.</source>
        <translation>{name} 未及时回应。请稍后重试。</translation>
    </message>
    <message>
        <source>{name} holds more than {most} events, so it is not replayed.</source>
        <translation>{name} 含有超过 {most} 个事件，因此不回放。</translation>
    </message>
    <message>
        <source>{name} holds no events. Choose a log that the inspector saved.</source>
        <translation>{name} 不含事件。请选择由检查器保存的日志。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}, so it is not replayed.</source>
        <translation>{name} 大于 {limit}，因此不回放。</translation>
    </message>
    <message>
        <source>{name} is not a file that can be replayed.</source>
        <translation>{name} 不是可以回放的文件。</translation>
    </message>
    <message>
        <source>{name} is not text in UTF-8. Choose a log that the inspector saved.</source>
        <translation>{name} 不是 UTF-8 文本。请选择由检查器保存的日志。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>无法读取 {path}：{error}。</translation>
    </message>
    <message>
        <source>{path} is damaged: {found}.</source>
        <translation>{path} 已损坏：{found}。</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose the file with the certificate.</source>
        <translation>{path} 不是文件。请选择含有证书的文件。</translation>
    </message>
    <message>
        <source>{path}, {count} conversations</source>
        <translation>{path}，{count} 个对话</translation>
    </message>
    <message>
        <source>{place} can be used.</source>
        <translation>{place} 可以使用。</translation>
    </message>
    <message>
        <source>{place} cannot be used.</source>
        <translation>{place} 无法使用。</translation>
    </message>
    <message>
        <source>{place} was reached; whether it answers was not tried.</source>
        <translation>已连接到 {place}；没有尝试它是否回答。</translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by} and ends on {end}.</source>
        <translation>{protocol}；证书由 {by} 颁发，{end} 到期。</translation>
    </message>
    <message>
        <source>{protocol}; the certificate was given by {by}.</source>
        <translation>{protocol}；证书由 {by} 颁发。</translation>
    </message>
    <message>
        <source>{todo}, or choose WebSocket, over which they come at once.</source>
        <translation>{todo}，或选择 WebSocket，事件会立即到达。</translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms</source>
        <translation>{transport} 可用：首个事件在 {time} 毫秒后到达</translation>
    </message>
    <message>
        <source>{transport} works: the first event came after {time} ms.</source>
        <translation>{transport} 可用：首个事件在 {time} 毫秒后到达。</translation>
    </message>
    <message>
        <source>{value} cannot be written: {strerror}.</source>
        <translation>{value} 无法写入：{strerror}。</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} could not be reached.</source>
        <translation>位于 {shown}:{port} 的{what}无法连接。</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} did not answer in time.</source>
        <translation>位于 {shown}:{port} 的{what}未及时回应。</translation>
    </message>
    <message>
        <source>{what} at {shown}:{port} takes connections.</source>
        <translation>位于 {shown}:{port} 的{what}接受连接。</translation>
    </message>
    <message>
        <source>{where} answered in a form that is not understood. Check its URL in Preferences.</source>
        <translation>{where} 的回应无法理解。请在偏好设置中检查其 URL。</translation>
    </message>
    <message>
        <source>{where} cannot be reached. Check {what}, and its address in Preferences.</source>
        <translation>无法连接 {where}。请检查{what}，以及偏好设置中的地址。</translation>
    </message>
    <message>
        <source>{where} could not answer.</source>
        <translation>{where} 无法回答。</translation>
    </message>
    <message>
        <source>{where} could not reach {host}{reason}. Check the server&apos;s URL, or ask who runs the proxy.</source>
        <translation>{where}无法连接 {host}{reason}。请检查服务器的 URL，或询问代理的管理者。</translation>
    </message>
    <message>
        <source>{where} could not use an image. Send a smaller one, or another format.</source>
        <translation>{where} 无法使用某张图片。请发送较小的图片或其他格式。</translation>
    </message>
    <message>
        <source>{where} did not answer in time. Retry in a moment.</source>
        <translation>{where} 未及时回应。请稍后重试。</translation>
    </message>
    <message>
        <source>{where} does not allow connections to {host}. Ask who runs it, or choose another in {OWN}.</source>
        <translation>{where}不允许连接 {host}。请询问其管理者，或在“{OWN}”中选择其他代理。</translation>
    </message>
    <message>
        <source>{where} does not know the model “{model}”. Choose another one.</source>
        <translation>{where} 不认识模型“{model}”。请选择其他模型。</translation>
    </message>
    <message>
        <source>{where} does not speak SOCKS. Check its URL in {OWN}.</source>
        <translation>{where}不支持 SOCKS。请在“{OWN}”中检查其 URL。</translation>
    </message>
    <message>
        <source>{where} is overloaded. Wait {wait}, then retry.</source>
        <translation>{where} 过载。请等待{wait}，然后重试。</translation>
    </message>
    <message>
        <source>{where} refused the key. Check it in Preferences → API keys.</source>
        <translation>{where} 拒绝了密钥。请在“偏好设置 → API 密钥”中检查。</translation>
    </message>
    <message>
        <source>{where} refused to answer this because of its content rules. Say it in another way.</source>
        <translation>{where} 因内容规则拒绝回答。请换一种说法。</translation>
    </message>
    <message>
        <source>{where} sent an answer with nothing in it. Retry.</source>
        <translation>{where} 发送了空的回答。请重试。</translation>
    </message>
    <message>
        <source>{where} takes no more requests for now. Wait {wait}, then retry.</source>
        <translation>{where} 暂时不接受更多请求。请等待{wait}，然后重试。</translation>
    </message>
    <message>
        <source>{where} wants a name and a password, or refused those it got. Check them in {place}.</source>
        <translation>{where}需要用户名和密码，或拒绝了所提供的。请在“{place}”中检查。</translation>
    </message>
    <message>
        <source>{words} Choose SSE in Preferences → Servers.</source>
        <translation>{words}请在“偏好设置 → 服务器”中选择 SSE。</translation>
    </message>
    <message>
        <source>{words} Sending again {when}.</source>
        <translation>{words}将{when}重新发送。</translation>
    </message>
    <message>
        <source>{words}, and all {tokens} tokens.</source>
        <translation>{words}，全部 {tokens} 个 Token 均已收到。</translation>
    </message>
    <message>
        <source>“provider” must be the name of a provider of this server.</source>
        <translation>“provider”必须是此服务器的提供商名称。</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%Ln older messages are not searched yet; they are being indexed.</source>
        <translation>
            <numerusform>还有 %Ln 条较早的消息尚不能搜索；正在建立索引。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Words, “a phrase”, begin*   ·   in:   tag:   from:me   before:2024-05-31   ·   &gt; for commands</source>
        <translation>词语、“短语”、开头*   ·   in:   tag:   from:me   before:2024-05-31   ·   &gt; 使用命令</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message numerus="yes">
        <source>%Ln more characters were not kept.</source>
        <translation>
            <numerusform>另有 %Ln 个字符未保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more steps were not kept.</source>
        <translation>
            <numerusform>另有 %Ln 个步骤未保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer by {model}</source>
        <translation>{model} 的回答</translation>
    </message>
    <message>
        <source>Answer, still being written</source>
        <translation>回答，仍在生成</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Attached: {about}</source>
        <translation>附件：{about}</translation>
    </message>
    <message>
        <source>Back to the text from footnote {label}</source>
        <translation>从脚注 {label} 回到正文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Code: </source>
        <translation>代码：</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Don&apos;t allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>File {about}</source>
        <translation>文件 {about}</translation>
    </message>
    <message>
        <source>Footnote {label}</source>
        <translation>脚注 {label}</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Image {about}</source>
        <translation>图片 {about}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>No wrap</source>
        <translation>不换行</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>横向滚动</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Server busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>仍在等待</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}.</source>
        <translation>模型想使用“{tool}”，参数为 {arguments}。</translation>
    </message>
    <message>
        <source>The model wants to use the {tool} with {arguments}. Open the step above to see all of it.</source>
        <translation>模型想使用“{tool}”，参数为 {arguments}。打开上面的步骤可查看全部。</translation>
    </message>
    <message>
        <source>The model wants to use the {tool}.</source>
        <translation>模型想使用“{tool}”。</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>思考了 {time}</translation>
    </message>
    <message>
        <source>Waits for the answer above</source>
        <translation>等待上面的回答</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>最终情况</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>片刻</translation>
    </message>
    <message>
        <source>a tool without a name</source>
        <translation>没有名称的工具</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes} 分 {rest} 秒</translation>
    </message>
    <message>
        <source>{tool} …</source>
        <translation>{tool} …</translation>
    </message>
    <message>
        <source>{tool}, failed: {why}</source>
        <translation>{tool}，失败：{why}</translation>
    </message>
    <message>
        <source>{tool}, not allowed</source>
        <translation>{tool}，不允许</translation>
    </message>
    <message>
        <source>{tool}, stopped</source>
        <translation>{tool}，已停止</translation>
    </message>
    <message>
        <source>{tool}, waits for you</source>
        <translation>{tool}，等待您的决定</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln 个标题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln 个 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens in, {out} out</source>
        <translation>
            <numerusform>输入 %Ln 个 Token，输出 {out} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens/s</source>
        <translation>
            <numerusform>%Ln Token/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首个 Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message numerus="yes">
        <source>Naming chats is part of the sums: %Ln titles, {tokens}.</source>
        <translation>
            <numerusform>总数包含为聊天命名：%Ln 个标题，{tokens}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>没有计数。</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Replayed: nothing was spent.</source>
        <translation>回放：没有花费。</translation>
    </message>
    <message>
        <source>Tokens a day: what went in is pale, what came out is full.</source>
        <translation>每日 Token 数：浅色为输入，深色为输出。</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/秒</translation>
    </message>
    <message numerus="yes">
        <source>Where the server did not count, the tokens of %Ln answers are an estimate.</source>
        <translation>
            <numerusform>服务器没有计数时，%Ln 个回答的 Token 数为估算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a price: {models} and %n more.</source>
        <translation>
            <numerusform>没有价格：{models} 和另外 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a price: {models}.</source>
        <translation>没有价格：{models}。</translation>
    </message>
    <message>
        <source>about {figure}</source>
        <translation>约 {figure}</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date as Qt writes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>first token {time} ms</source>
        <translation>首个 Token {time} 毫秒</translation>
    </message>
    <message>
        <source>first token {time} s</source>
        <translation>首个 Token {time} 秒</translation>
    </message>
    <message>
        <source>tokens in</source>
        <translation>输入 Token</translation>
    </message>
    <message>
        <source>tokens out</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>unnamed model</source>
        <translation>未命名的模型</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} 毫秒</translation>
    </message>
</context>
</TS>
