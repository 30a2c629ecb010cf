// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/folded.h"

namespace fivepace {

QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D)) {
        if (!letter.isMark())
            plain.append(letter.toLower());
    }
    return plain;
}

} // namespace fivepace
