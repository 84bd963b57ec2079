// Written by BindingGenerator from libvirt-api.xml. Do not edit.
package org.karesansui.libvirt;

import javax.annotation.processing.Generated;

/** Values of libvirt's virDomainProcessSignal; UNRECOGNIZED stands for one that a newer libvirt sent. */
@Generated("org.karesansui.libvirt.ffi.BindingGenerator")
public enum ProcessSignal {
    NOP(0),
    HUP(1),
    INT(2),
    QUIT(3),
    ILL(4),
    TRAP(5),
    ABRT(6),
    BUS(7),
    FPE(8),
    KILL(9),
    USR1(10),
    SEGV(11),
    USR2(12),
    PIPE(13),
    ALRM(14),
    TERM(15),
    STKFLT(16),
    CHLD(17),
    CONT(18),
    STOP(19),
    TSTP(20),
    TTIN(21),
    TTOU(22),
    URG(23),
    XCPU(24),
    XFSZ(25),
    VTALRM(26),
    PROF(27),
    WINCH(28),
    POLL(29),
    PWR(30),
    SYS(31),
    RT0(32),
    RT1(33),
    RT2(34),
    RT3(35),
    RT4(36),
    RT5(37),
    RT6(38),
    RT7(39),
    RT8(40),
    RT9(41),
    RT10(42),
    RT11(43),
    RT12(44),
    RT13(45),
    RT14(46),
    RT15(47),
    RT16(48),
    RT17(49),
    RT18(50),
    RT19(51),
    RT20(52),
    RT21(53),
    RT22(54),
    RT23(55),
    RT24(56),
    RT25(57),
    RT26(58),
    RT27(59),
    RT28(60),
    RT29(61),
    RT30(62),
    RT31(63),
    RT32(64),
    UNRECOGNIZED(Integer.MIN_VALUE);

    private final int number;

    ProcessSignal(int number) {
        this.number = number;
    }

    /** The number that libvirt uses. */
    public int number() {
        return number;
    }

    public static ProcessSignal of(int number) {
        for (var value : values()) {
            if (value.number == number) {
                return value;
            }
        }
        return UNRECOGNIZED;
    }
}
