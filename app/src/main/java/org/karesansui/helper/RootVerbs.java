package org.karesansui.helper;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.karesansui.exec.CommandRunner;
import org.karesansui.layout.Layout;
import org.karesansui.problem.Problem;

/** Runs verbs with the rights of this process, one at a time. Every argument is judged here again. */
public final class RootVerbs {
    private final GuestFolders folders;
    private final Images images;
    private final SettledFiles files;
    private final ReentrantLock lock = new ReentrantLock();

    public RootVerbs(Layout layout, CommandRunner commands) {
        var dress = new Dress(layout.owners(), commands);
        this.folders = new GuestFolders(layout, dress);
        this.images = new Images(layout, folders, dress);
        this.files = new SettledFiles(layout, dress);
    }

    /** @throws Problem of {@link HelperProblem}, or of a command that failed */
    public void run(HelperVerb verb) {
        lock.lock();
        try {
            perform(verb);
        } catch (IOException failure) {
            throw new Problem(failure, HelperProblem.HELPER_FAILED, String.valueOf(failure));
        } finally {
            lock.unlock();
        }
    }

    private void perform(HelperVerb verb) throws IOException {
        switch (verb) {
            case HelperVerb.MakeGuestFolder(var guest) -> folders.make(guest);
            case HelperVerb.RemoveGuestFolder(var guest) -> folders.remove(guest);
            case HelperVerb.RenameGuestFolder(var from, var to) -> folders.rename(from, to);
            case HelperVerb.PlaceImage place -> images.place(place);
            case HelperVerb.ReturnImage back -> images.giveBack(back);
            case HelperVerb.RemoveImage remove -> images.remove(remove);
            case HelperVerb.SettleBootFile(var file) -> files.boot(file);
            case HelperVerb.RenameBootFile(var from, var to) -> files.renameBoot(from, to);
            case HelperVerb.RemoveBootFile(var file) -> files.removeBoot(file);
            case HelperVerb.SettleConfiguration(var file) -> files.configuration(file);
            case HelperVerb.SettleMirror(var guest) -> files.mirror(guest);
        }
    }
}
