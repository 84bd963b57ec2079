package org.karesansui.cli;

import org.karesansui.account.Gatehouse;
import org.karesansui.account.SessionRules;
import org.karesansui.layout.Layout;

/** The accounts in the database, for a command at the machine itself. */
final class Ledger implements AutoCloseable {
    private final Vault vault;
    private final Gatehouse gatehouse;

    private Ledger(Vault vault, Ground ground) {
        this.vault = vault;
        this.gatehouse = new Gatehouse(vault.database(), SessionRules.USUAL, ground.clock());
    }

    static Ledger open(Layout layout, Ground ground) {
        return new Ledger(Vault.open(layout, ground), ground);
    }

    Gatehouse gatehouse() {
        return gatehouse;
    }

    @Override
    public void close() {
        gatehouse.close();
        vault.close();
    }
}
