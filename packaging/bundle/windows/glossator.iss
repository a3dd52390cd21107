; The installer for Windows, for Inno Setup 6; packaging/bundle/windows.py runs it:
;   ISCC /DVersion=0.1.0 /DBundle=FOLDER /DOut=FOLDER glossator.iss
; For one person it needs no administrator; for all, it asks to become one.

[Setup]
AppId={{6B1F0C7E-5A2D-4E0B-9C55-1D7C0E3A9F42}
AppName=Glossator
AppVersion={#Version}
AppPublisher=The Glossator developers
DefaultDirName={autopf}\Glossator
DefaultGroupName=Glossator
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
LicenseFile={#Bundle}\..\LICENSE.txt
OutputDir={#Out}
OutputBaseFilename=glossator-{#Version}-windows-x86_64
SetupIconFile={#Bundle}\..\..\icons\glossator.ico
UninstallDisplayIcon={app}\glossator.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Glossator"; Filename: "{app}\glossator.exe"
Name: "{autodesktop}\Glossator"; Filename: "{app}\glossator.exe"; Tasks: desktop

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Registry]
Root: HKA; Subkey: "Software\Classes\.glossator"; ValueType: string; ValueData: "Glossator.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Glossator.Project"; ValueType: string; ValueData: "Glossator project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Glossator.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\glossator.exe,0"
Root: HKA; Subkey: "Software\Classes\Glossator.Project\shell\open\command"; ValueType: string; ValueData: """{app}\glossator.exe"" ""%1"""

[Run]
Filename: "{app}\glossator.exe"; Description: "{cm:LaunchProgram,Glossator}"; Flags: nowait postinstall skipifsilent
