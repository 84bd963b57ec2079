# Makes a world of as many guests as "wanted" says: the first guest of the world again and again, each with its own name,
# UUID, disk and MAC; one in ten is off.
/<domain / { guest = ""; inside = 1 }
inside { guest = guest $0 "\n" }
!inside { print }
/<\/domain>/ {
    inside = 0
    if (++seen > 1) next
    for (i = 1; i <= wanted; i++) {
        copy = guest
        gsub("web", sprintf("guest-%04d", i), copy)
        sub("<title>.*</title>", sprintf("<title>Guest number %d</title>", i), copy)
        sub("-000000000001<", sprintf("-%012d<", i), copy)
        sub("52:54:00:00:00:01", sprintf("52:54:00:00:%02x:%02x", i / 256, i % 256), copy)
        if (i % 10 == 0) sub("<test:runstate>1<", "<test:runstate>5<", copy)
        printf "%s", copy
    }
}
