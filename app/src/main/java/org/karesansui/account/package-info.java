/**
 * Who may come in: accounts, their sessions and API tokens, signing in and out, and the first account of all. It keeps
 * passwords as Argon2id and every other secret as a hash, implements web's {@link org.karesansui.web.Doorman}, and uses
 * words, problem, store and web.
 */
@NullMarked
package org.karesansui.account;

import org.jspecify.annotations.NullMarked;
