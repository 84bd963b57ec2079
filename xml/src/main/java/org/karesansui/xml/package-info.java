/**
 * Owns XML as a document that is edited in place: {@link org.karesansui.xml.XmlNode}, the properties that views lay over
 * it, and the values that libvirt spells in it. Uses the JDK only; it knows no connection, no file and no room of the
 * application.
 */
@NullMarked
package org.karesansui.xml;

import org.jspecify.annotations.NullMarked;
