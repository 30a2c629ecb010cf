// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace fivepace::exchange {

enum class TextEncoding { Utf8, Utf16, Latin1 };

/// The bytes of a file as UTF-8.
struct DecodedText {
    std::string text;
    TextEncoding encoding = TextEncoding::Utf8; ///< Latin1 is a guess: the bytes are no UTF-8

    bool operator==(const DecodedText &) const = default;
};

/// UTF-16 where a byte order mark says so, UTF-8 where the bytes allow it, else
/// Windows-1252, which Latin-1 is a part of.
DecodedText decode(const QByteArray &bytes);

} // namespace fivepace::exchange
