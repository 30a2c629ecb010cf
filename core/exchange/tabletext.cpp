// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tabletext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace fivepace::exchange {

namespace {

/// What Windows puts where Latin-1 has control characters; 0 where nothing.
constexpr std::array<char16_t, 32> kWindows { 0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
    0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178 };

QString fromWindows(const QByteArray &bytes)
{
    auto text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        const auto code = letter.unicode();
        if (code >= 0x80 && code < 0xa0 && kWindows[code - 0x80] != 0)
            letter = QChar(kWindows[code - 0x80]);
    }
    return text;
}

/// UTF-16 without its mark: nearly every other byte of plain text is null. Empty where it is not that.
std::optional<QStringDecoder::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    constexpr qsizetype kFewest = 8, kLooked = 4096;
    const auto size = std::min(bytes.size(), kLooked) / 2 * 2;
    std::array<qsizetype, 2> nulls {};
    for (qsizetype i = 0; i < size; ++i)
        nulls[static_cast<std::size_t>(i % 2)] += bytes[i] == 0 ? 1 : 0;
    if (size < kFewest || bytes.size() % 2 != 0)
        return {};
    if (nulls[0] == 0 && nulls[1] * 10 > size * 4)
        return QStringDecoder::Utf16LE;
    return nulls[1] == 0 && nulls[0] * 10 > size * 4 ? std::optional(QStringDecoder::Utf16BE) : std::nullopt;
}

} // namespace

DecodedText decode(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        const QString text = utf16(bytes);
        return { text.toStdString(), TextEncoding::Utf16 };
    }
    if (const auto encoding = unmarkedUtf16(bytes)) {
        QStringDecoder utf16(*encoding);
        const QString text = utf16(bytes);
        return { text.toStdString(), TextEncoding::Utf16 };
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return { text.toStdString(), TextEncoding::Utf8 };
    return { fromWindows(bytes).toStdString(), TextEncoding::Latin1 };
}

} // namespace fivepace::exchange
