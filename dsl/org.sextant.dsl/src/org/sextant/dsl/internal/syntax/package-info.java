/**
 * Reads text into statements before the parser sees it, so that one bad line costs one line. {@code Syntax} is the
 * grammar compiled into tables, {@code Lexer} makes tokens, {@code StatementReader} decides what each token is.
 */
@NullMarked
package org.sextant.dsl.internal.syntax;

import org.jspecify.annotations.NullMarked;
