// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/harmless.h"

namespace fivepace::words {

namespace {

/// Turns the direction of all that follows on the line, whatever its letters are.
bool isDirection(char16_t code)
{
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString harmless(QString text)
{
    constexpr char16_t kPictures = 0x2400; // U+2400 to U+241F stand for the control characters
    for (QChar &letter : text) {
        const auto code = letter.unicode();
        if (code < 0x20 && code != '\n' && code != '\t')
            letter = QChar(static_cast<char16_t>(kPictures + code));
        else if ((code >= 0x7f && code < 0xa0) || isDirection(code))
            letter = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace fivepace::words
