#!/usr/bin/env bash
# Signs the bundle that PyInstaller made, has Apple notarise it, and puts it on a disk image.
#
# Takes AINATIVE_CODESIGN_IDENTITY, the name of a "Developer ID Application" certificate in the keychain (PyInstaller
# has signed each library with it already), and AINATIVE_NOTARY_PROFILE, made with `xcrun notarytool store-credentials`
# in the keychain AINATIVE_NOTARY_KEYCHAIN; keys.sh makes all three. Without them the image is unsigned, and says so in
# its name.
set -euo pipefail
version=$1
bundle="build/frozen/AINative Desktop.app"
name=dist/ainative-desktop-$version-$(uname -m)
image=$name.dmg
mkdir -p dist

cp build/frozen/ainative-desktop/{third-party-licences.txt,sbom.cdx.json} "$bundle/Contents/Resources/"
if [[ -n ${AINATIVE_CODESIGN_IDENTITY:-} ]]; then
  codesign --force --deep --options runtime --timestamp --sign "$AINATIVE_CODESIGN_IDENTITY" \
    --entitlements packaging/macos/entitlements.plist "$bundle"
else
  image=$name-unsigned.dmg
  codesign --force --deep --sign - "$bundle"  # a seal with nobody's name: without one nothing starts on Apple's chips
fi
codesign --verify --deep --strict "$bundle"

hdiutil create -volname "AINative Desktop" -srcfolder "$bundle" -ov -format UDZO "$image"

if [[ -n ${AINATIVE_CODESIGN_IDENTITY:-} && -n ${AINATIVE_NOTARY_PROFILE:-} ]]; then
  codesign --timestamp --sign "$AINATIVE_CODESIGN_IDENTITY" "$image"
  xcrun notarytool submit "$image" --keychain-profile "$AINATIVE_NOTARY_PROFILE" \
    ${AINATIVE_NOTARY_KEYCHAIN:+--keychain "$AINATIVE_NOTARY_KEYCHAIN"} --wait
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
