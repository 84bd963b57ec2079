/** Tests of the XML overlay as laws, goldens and hostile input. Uses the JDK, JUnit and AssertJ. */
@NullMarked
package org.karesansui.xml;

import org.jspecify.annotations.NullMarked;
