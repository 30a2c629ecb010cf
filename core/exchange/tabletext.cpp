// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tabletext.h"

#include <QStringDecoder>

namespace fivepace::exchange {

DecodedText decode(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        const QString text = utf16(bytes);
        return { text.toStdString(), TextEncoding::Utf16 };
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return { text.toStdString(), TextEncoding::Utf8 };
    return { QString::fromLatin1(bytes).toStdString(), TextEncoding::Latin1 };
}

} // namespace fivepace::exchange
