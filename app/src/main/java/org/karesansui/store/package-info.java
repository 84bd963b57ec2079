/**
 * The database that keeps what libvirt cannot (accounts, jobs, settings): one SQLite file, or PostgreSQL where several
 * consoles share it. Every room above may use it with tables of its own; it uses words and problem only, and knows no
 * table but those of its migrations.
 *
 * <p>Conventions of every table: keys are text, times are epoch milliseconds ({@code bigint}), truth is an integer 0 or
 * 1, SQL is what both databases speak ({@code on conflict}, {@code returning} and partial indexes are; identity columns
 * are not). A migration is {@code migration/common/V10__account.sql}; numbers go in tens, one file per room and change,
 * and the few statements that differ stand under {@code migration/sqlite} and {@code migration/postgresql}.
 */
@NullMarked
package org.karesansui.store;

import org.jspecify.annotations.NullMarked;
