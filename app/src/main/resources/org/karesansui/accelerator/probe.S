# The guest of the KVM probe: a boot sector that goes to long mode with paging, counts timer interrupts, works for fifty
# million turns, and writes to the port of isa-debug-exit, upon which QEMU exits with 33. A CPU does that in a moment; a KVM
# that only pretends (kvm_pvm emulates every instruction of such a guest) hangs or takes minutes.
# probe.hex is this, up to its last byte that is not zero:
#   as --64 -o probe.o probe.S && ld -m elf_x86_64 -Ttext 0x7c00 --oformat binary -o probe.img probe.o
        .code16
        .globl _start
_start: cli
        ljmp $0, $1f
1:      xor %ax, %ax
        mov %ax, %ds
        mov %ax, %es
        mov %ax, %ss
        mov $0x7c00, %sp
        cld
        # page tables: 0x1000 -> 0x2000 -> 0x3000, one page of 2 MiB
        mov $0x1000, %di
        mov $0x1800, %cx
        rep stosw
        movw $0x2003, 0x1000
        movw $0x3003, 0x2000
        movw $0x0083, 0x3000
        # PIC: IRQ 0 is vector 0x20, all others masked
        mov $0x11, %al
        out %al, $0x20
        mov $0x20, %al
        out %al, $0x21
        mov $0x04, %al
        out %al, $0x21
        mov $0x01, %al
        out %al, $0x21
        mov $0xfe, %al
        out %al, $0x21
        mov $0xff, %al
        out %al, $0xa1
        # PIT channel 0: square wave, 1193182 / 1193 = 1000 Hz
        mov $0x36, %al
        out %al, $0x43
        mov $0xa9, %al
        out %al, $0x40
        mov $0x04, %al
        out %al, $0x40
        # long mode
        mov $0xa0, %eax
        mov %eax, %cr4
        mov $0x1000, %eax
        mov %eax, %cr3
        mov $0xc0000080, %ecx
        rdmsr
        or $0x100, %ax
        wrmsr
        lgdt gdtr
        lidt idtr
        mov $0x80000011, %eax
        mov %eax, %cr0
        ljmp $8, $long
        .code64
long:   xor %eax, %eax
        mov %eax, %ds
        mov %eax, %es
        mov %eax, %ss
        # gate of vector 0x20 in the IDT at 0x4000
        mov $0x4200, %edi
        mov $tick, %ax
        movw %ax, (%rdi)
        movw $8, 2(%rdi)
        movw $0x8e00, 4(%rdi)
        movw $0, 6(%rdi)
        movl $0, 8(%rdi)
        movl $0, 12(%rdi)
        xor %ebx, %ebx
        sti
        # work until 50 ticks have come, and fifty million turns
        mov $50000000, %ecx
turn:   dec %ecx
        jnz turn
wait:   hlt
        cmp $50, %ebx
        jb wait
        mov $0x10, %al
        out %al, $0xf4
stop:   hlt
        jmp stop
tick:   inc %ebx
        push %rax
        mov $0x20, %al
        out %al, $0x20
        pop %rax
        iretq
        .balign 8
gdt:    .quad 0
        .quad 0x00af9a000000ffff
gdtr:   .word 15
        .long gdt
idtr:   .word 0xfff
        .long 0x4000
        .org 510
        .word 0xaa55
