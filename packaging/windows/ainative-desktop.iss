; Inno Setup: installs for the person who runs it, without an administrator, and takes itself away again.
; build.py gives /DSource=… (the folder that PyInstaller made), /DVersion=…, /DPublisher=… and, where the project has
; one, /DHomepage=….

#define Name "AINative Desktop"

[Setup]
AppId={{8C0B7A36-6E0B-4B57-9C39-3B6A1D5C2E41}
AppName={#Name}
AppVersion={#Version}
AppPublisher={#Publisher}
#ifdef Homepage
AppPublisherURL={#Homepage}
AppSupportURL={#Homepage}
#endif
DefaultDirName={localappdata}\Programs\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputBaseFilename=ainative-desktop-{#Version}-setup
SetupIconFile=..\..\build\icons\ainative-desktop.ico
UninstallDisplayIcon={app}\ainative-desktop-gui.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
ChangesAssociations=yes

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\ainative-desktop-gui.exe"; AppUserModelID: "ainative-desktop"

[Registry]
Root: HKCU; Subkey: "Software\Classes\ainative"; ValueType: string; ValueData: "URL:AINative"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\ainative"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\ainative\shell\open\command"; ValueType: string; \
  ValueData: """{app}\ainative-desktop-gui.exe"" ""%1"""

; Listed under Open with, for what it can attach.
#define Program "Software\Classes\Applications\ainative-desktop-gui.exe"
Root: HKCU; Subkey: "{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; \
  Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Program}\shell\open\command"; ValueType: string; \
  ValueData: """{app}\ainative-desktop-gui.exe"" ""%1"""
Root: HKCU; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKCU; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKCU; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".csv"; ValueData: ""
Root: HKCU; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKCU; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKCU; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""
Root: HKCU; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKCU; Subkey: "{#Program}\SupportedTypes"; ValueType: string; ValueName: ".gif"; ValueData: ""

[Run]
Filename: "{app}\ainative-desktop-gui.exe"; Description: "Start {#Name}"; Flags: nowait postinstall skipifsilent
