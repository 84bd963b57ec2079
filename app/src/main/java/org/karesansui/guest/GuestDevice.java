package org.karesansui.guest;

/**
 * One device as the summary shows it, in one line.
 *
 * @param icon name in icons.txt: {@code disc}, {@code network}, {@code device-desktop} ...
 * @param name what it is, as {@code vda}
 * @param figure what stands at the end of the line: a size, an address
 * @param detail the second line: pool and volume, network and model
 * @param percentUsed 0 to 100 of what it may hold; -1 where that means nothing
 */
public record GuestDevice(String icon, String name, String figure, String detail, int percentUsed) {}
