#!/usr/bin/env bash
# build-guest-media.sh [OUTDIR]: a guest that boots to a shell on its serial line in three seconds without KVM.
#
#   vmlinuz     Debian's cloud kernel, as signed by Debian         initrd.img  busybox, its modules, the guest agent
#   vmlinux     the same kernel unpacked (ELF with a PVH note): boots a second sooner under TCG, BIOS guests only
#   tiny.iso    both on a CD that starts with BIOS, UEFI and Secure Boot (384 MiB with UEFI); its guest is called cd
#   tiny.qcow2  both on a disk that starts with BIOS; its guest is called disk
#
# Everything comes from Debian's packages, which are downloaded and unpacked, never installed. Needs no root.
# At least 96 MiB of memory for vmlinuz, 88 for vmlinux. Kernel arguments for a serial line: console=ttyS0 quiet
# What guest-init does with guest=OPTION,... stands at its top.
set -euo pipefail

lab=$(cd "$(dirname "$(readlink -f "$0")")" && pwd)
out=$(readlink -m "${1:-$lab/../../build/guest-media}")
work=$out/work
say() { printf 'guest media: %s\n' "$*" >&2; }

kernel_package=$(apt-cache depends linux-image-cloud-amd64 2>/dev/null | awk '/Depends: linux-image-[0-9]/ {print $2; exit}')
if [ -z "$kernel_package" ] && [ "$(id -u)" -eq 0 ]; then
    apt-get update -qq
    kernel_package=$(apt-cache depends linux-image-cloud-amd64 | awk '/Depends: linux-image-[0-9]/ {print $2; exit}')
fi
[ -n "$kernel_package" ] || { say 'apt knows no packages here: run apt-get update as root once'; exit 1; }

# Nothing to do where the same recipe met the same kernel before.
recipe=$(cat "$0" "$lab/guest-init" | sha256sum | cut -d' ' -f1)-$kernel_package
if [ "$(cat "$out/recipe" 2>/dev/null)" = "$recipe" ]; then
    say "$out is up to date"
    exit 0
fi

### packages
rm -rf "$out"
mkdir -p "$work/deb" "$work/unpacked"
mapfile -t agent_needs < <(apt-cache depends qemu-guest-agent libglib2.0-0 libglib2.0-0t64 2>/dev/null |
    awk '/^ +Depends: lib/ {print $2}' | sort -u)
mapfile -t iso_needs < <(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks \
    --no-replaces --no-enhances libisoburn1 libisoburn1t64 2>/dev/null | awk '/^lib(isoburn|isofs|burn|jte)/ {print $1}' | sort -u)
say "unpacking $kernel_package, busybox-static, qemu-guest-agent, xorriso, isolinux, shim, grub"
(cd "$work/deb" && apt-get download -qq -o APT::Sandbox::User=root \
    "$kernel_package" busybox-static lz4 qemu-guest-agent "${agent_needs[@]}" \
    xorriso "${iso_needs[@]}" isolinux syslinux syslinux-common mtools dosfstools shim-signed grub-efi-amd64-signed)
for package in "$work"/deb/*.deb; do
    dpkg-deb -x "$package" "$work/unpacked"
done
unpacked=$work/unpacked
version=$(basename "$unpacked"/lib/modules/*)
busybox=$(find "$unpacked" -path '*/bin/busybox' -type f)

### kernel: vmlinuz as it is, vmlinux cut out of it (boot protocol of Linux, payload_offset and payload_length)
cp "$unpacked/boot/vmlinuz-$version" "$out/vmlinuz"
number() { od -A n -t "u$2" -j "$1" -N "$2" "$out/vmlinuz" | tr -d ' '; }
payload=$(((1 + $(number 497 1)) * 512 + $(number 584 4)))
length=$(number 588 4)
case $(od -A n -t x1 -j "$payload" -N 4 "$out/vmlinuz" | tr -d ' ') in
    02214c18) unpack=("$(find "$unpacked" -path '*/bin/lz4')" -dcq) ;;
    fd377a58) unpack=(xz -dcq --single-stream) ;;
    28b52ffd) unpack=(zstd -dcq) ;;
    *) unpack=(gzip -dcq) ;;
esac
# The last four bytes are the size of what is packed, which the unpackers do not know.
head -c $((payload + length - 4)) "$out/vmlinuz" | tail -c $((length - 4)) >"$work/payload"
"${unpack[@]}" <"$work/payload" >"$out/vmlinux" 2>/dev/null || true
if [ "$(head -c 4 "$out/vmlinux" | tail -c 3)" != ELF ]; then
    say 'without vmlinux: this kernel is packed in a way not known here'
    rm -f "$out/vmlinux"
fi

### initrd: busybox
root=$work/root
mkdir -p "$root"/{bin,sbin,usr/bin,usr/sbin,usr/share/udhcpc,lib/modules,lib64,etc/acpi/PWRF,dev,proc,sys,run,tmp,root/.ssh,data,mnt,var/log,www}
cp "$busybox" "$root/bin/busybox"
for applet in $("$busybox" --list); do
    [ "$applet" = busybox ] || ln -s busybox "$root/bin/$applet"
done
cp "$lab/guest-init" "$root/init"
for other in sbin/shutdown usr/sbin/chpasswd usr/share/udhcpc/default.script; do
    ln -s /init "$root/$other"
done
printf '#!/bin/sh\nexec /sbin/shutdown -P now\n' >"$root/etc/acpi/PWRF/00000080"
printf 'root:x:0:0:root:/root:/bin/sh\n' >"$root/etc/passwd"
printf 'root::19000:0:99999:7:::\n' >"$root/etc/shadow"
printf 'root:x:0:\n' >"$root/etc/group"
printf 'NAME="Karesansui tiny guest"\nID=tiny\nVERSION_ID="1"\nPRETTY_NAME="Karesansui tiny guest"\n' >"$root/etc/os-release"
chmod 0755 "$root/init" "$root/etc/acpi/PWRF/00000080"

### initrd: the guest agent and the libraries that it names
cp "$(find "$unpacked" -name qemu-ga -type f)" "$root/usr/sbin/"
loader=$(find "$unpacked" -name 'ld-linux-x86-64.so.2' | head -1)
libraries=$(find "$unpacked" -name '*.so.*' -path '*-linux-gnu*' -printf '%h\n' | sort -u | paste -sd:)
"$loader" --library-path "$libraries" --list "$root/usr/sbin/qemu-ga" >"$work/needs"
! grep 'not found' "$work/needs" || { say 'the guest agent lacks a library'; exit 1; }
mkdir -p "$root/lib/x86_64-linux-gnu"
awk '$2 == "=>" {print $3}' "$work/needs" | while read -r library; do
    cp -L "$library" "$root/lib/x86_64-linux-gnu/"
done
cp -L "$loader" "$root/lib64/ld-linux-x86-64.so.2"

### initrd: modules in the order that their own "depends" asks for; never stripped, that would lose Debian's signature
declare -A listed=()
module() {
    local name=${1//-/_} file list=$2 needed
    [ -z "${listed[$name]:-}" ] || return 0
    listed[$name]=yes
    file=$(find "$unpacked/lib/modules" -name "$name.ko*" -o -name "${name//_/-}.ko*" | head -1)
    [ -n "$file" ] || return 0 # built into the kernel
    case $file in
        *.xz) "$busybox" unxz -c "$file" >"$root/lib/modules/$name.ko" ;;
        *) cp "$file" "$root/lib/modules/$name.ko" ;;
    esac
    for needed in $(grep -az '^depends=' "$root/lib/modules/$name.ko" | tr -d '\0' | cut -d= -f2 | tr , ' '); do
        module "$needed" "$list"
    done
    echo "$name" >>"$root/etc/$list"
}
# The first list is loaded before anything else, the second while the shell comes up.
for name in virtio_pci virtio_net virtio_blk virtio_console button evdev; do module $name modules.first; done
for name in virtio_balloon virtio-rng ata_piix sr_mod sd_mod virtio_scsi isofs nls_cp437 nls_ascii fat vfat; do
    module $name modules.later
done

(cd "$root" && find . | LC_ALL=C sort | "$busybox" cpio -o -H newc -R 0:0 2>/dev/null) | gzip -1 -n >"$out/initrd.img"

### CD: isolinux for BIOS; for UEFI a small FAT image with Debian's signed shim and GRUB, which looks for the kernel on the CD
arguments='console=tty0 console=ttyS0 quiet guest=host=cd'
cd=$work/cd
mkdir -p "$cd/isolinux" "$cd/boot"
cp "$out/vmlinuz" "$out/initrd.img" "$cd/"
cp "$unpacked/usr/lib/ISOLINUX/isolinux.bin" "$unpacked/usr/lib/syslinux/modules/bios/ldlinux.c32" "$cd/isolinux/"
printf 'DEFAULT tiny\nPROMPT 0\nTIMEOUT 0\nLABEL tiny\n KERNEL /vmlinuz\n INITRD /initrd.img\n APPEND %s\n' "$arguments" \
    >"$cd/isolinux/isolinux.cfg"
printf 'set timeout=0\nsearch --no-floppy --set=root --file /vmlinuz\nlinux /vmlinuz %s\ninitrd /initrd.img\nboot\n' "$arguments" \
    >"$work/grub.cfg"
# GRUB looks for its configuration on the CD itself.
mkdir -p "$cd/EFI/debian" "$cd/boot/grub"
cp "$work/grub.cfg" "$cd/EFI/debian/"
cp "$work/grub.cfg" "$cd/boot/grub/"
truncate -s 6M "$cd/boot/efi.img"
"$(find "$unpacked" -name mkfs.fat -type f)" -n EFI "$cd/boot/efi.img" >/dev/null
mtools=$(find "$unpacked" -path '*/bin/mtools' -type f)
"$mtools" -c mmd -i "$cd/boot/efi.img" ::/EFI ::/EFI/BOOT ::/EFI/debian
"$mtools" -c mcopy -i "$cd/boot/efi.img" "$unpacked/usr/lib/shim/shimx64.efi.signed" ::/EFI/BOOT/BOOTX64.EFI
"$mtools" -c mcopy -i "$cd/boot/efi.img" "$unpacked/usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed" ::/EFI/BOOT/grubx64.efi
"$mtools" -c mcopy -i "$cd/boot/efi.img" "$work/grub.cfg" ::/EFI/debian/grub.cfg
LD_LIBRARY_PATH=$libraries "$(find "$unpacked" -path '*/bin/xorriso' -type f)" -as mkisofs -quiet -r -J -V KARESANSUI_TINY \
    -o "$out/tiny.iso" -isohybrid-mbr "$unpacked/usr/lib/ISOLINUX/isohdpfx.bin" \
    -c isolinux/boot.cat -b isolinux/isolinux.bin -no-emul-boot -boot-load-size 4 -boot-info-table \
    -eltorito-alt-boot -e boot/efi.img -no-emul-boot -isohybrid-gpt-basdat "$cd" 2>"$work/xorriso.log" ||
    { cat "$work/xorriso.log" >&2; exit 1; }

### disk: one FAT file system from its first sector on, which is a boot sector
disk=$work/disk.img
truncate -s 48M "$disk"
"$(find "$unpacked" -name mkfs.fat -type f)" -F 32 -h 0 -n TINY "$disk" >/dev/null
printf 'DEFAULT tiny\nPROMPT 0\nTIMEOUT 0\nLABEL tiny\n KERNEL /vmlinuz\n INITRD /initrd.img\n APPEND %s\n' \
    "${arguments/host=cd/host=disk}" >"$work/syslinux.cfg"
"$mtools" -c mcopy -i "$disk" "$out/vmlinuz" "$out/initrd.img" "$work/syslinux.cfg" ::/
mkdir -p "$work/bin"
for tool in mcopy mattrib mmove; do ln -s "$mtools" "$work/bin/$tool"; done
PATH=$work/bin:$PATH "$(find "$unpacked" -path '*/bin/syslinux' -type f)" --install "$disk"
qemu-img convert -q -c -f raw -O qcow2 "$disk" "$out/tiny.qcow2"

chmod 0644 "$out"/vmlinu* "$out/initrd.img" "$out"/tiny.*
rm -rf "$work"
echo "$recipe" >"$out/recipe"
say "$(cd "$out" && du -h vmlinu* initrd.img tiny.* | tr '\n\t' '  ')in $out"
