#!/usr/bin/env bash
# Signs the bundle that PyInstaller made, has Apple notarise it, and puts it on a disk image.
#
# Needs, from the release's secrets: AINATIVE_CODESIGN_IDENTITY, a "Developer ID Application" certificate in the
# keychain (PyInstaller has signed with it already), and AINATIVE_NOTARY_PROFILE, made once with
# `xcrun notarytool store-credentials`. Without them the image is unsigned, and says so in its name.
set -euo pipefail
version=$1
bundle="build/frozen/AINative Desktop.app"
image="dist/ainative-desktop-$version.dmg"
mkdir -p dist

if [[ -n ${AINATIVE_CODESIGN_IDENTITY:-} ]]; then
  codesign --force --deep --options runtime --timestamp --sign "$AINATIVE_CODESIGN_IDENTITY" \
    --entitlements packaging/macos/entitlements.plist "$bundle"
  codesign --verify --deep --strict "$bundle"
else
  image="dist/ainative-desktop-$version-unsigned.dmg"
fi

hdiutil create -volname "AINative Desktop" -srcfolder "$bundle" -ov -format UDZO "$image"

if [[ -n ${AINATIVE_NOTARY_PROFILE:-} ]]; then
  xcrun notarytool submit "$image" --keychain-profile "$AINATIVE_NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature "$image"
fi
echo "$image"
