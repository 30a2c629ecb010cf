// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/harmless.h"

namespace fivepace::words {

QString harmless(QString text)
{
    constexpr char16_t kPictures = 0x2400; // U+2400 to U+241F stand for the control characters
    for (QChar &letter : text) {
        const auto code = letter.unicode();
        if (code < 0x20 && code != '\n' && code != '\t')
            letter = QChar(static_cast<char16_t>(kPictures + code));
        else if (code >= 0x7f && code < 0xa0)
            letter = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace fivepace::words
