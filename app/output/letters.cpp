// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/letters.h"

#include "output/outputcontext.h"
#include "output/paper.h"

#include <QFont>
#include <QFontMetrics>
#include <QStringList>

namespace fivepace::output {

namespace {

/// Debian's package with the letters of a script.
QString packageOf(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QStringLiteral("fonts-noto-cjk");
    default:
        return QChar::category(letter) == QChar::Symbol_Other ? QStringLiteral("fonts-noto-color-emoji")
                                                              : QStringLiteral("fonts-noto-core");
    }
}

/// Blanks, marks that join, and what has no picture of its own.
bool isUnseen(char32_t letter)
{
    const auto category = QChar::category(letter);
    return letter < 0x20 || QChar::isSpace(letter) || category == QChar::Other_Format
        || category == QChar::Other_Control || category == QChar::Mark_NonSpacing
        || (letter >= 0xfe00 && letter <= 0xfe0f);
}

} // namespace

QString lettersWithoutFont(const QString &text)
{
    const QFontMetrics metrics { QFont(outputFontFamily()) };
    QString missing;
    for (const char32_t letter : text.toUcs4()) {
        const auto shown = QString::fromUcs4(&letter, 1);
        if (letter > 0x17f && !isUnseen(letter) && !metrics.inFontUcs4(letter) && !missing.contains(shown))
            missing += shown;
    }
    return missing;
}

QString remarkOn(const QString &missing)
{
    if (missing.isEmpty())
        return {};
    QStringList packages;
    for (const char32_t letter : missing.toUcs4()) {
        if (const auto package = packageOf(letter); !packages.contains(package))
            packages << package;
    }
    return Output::tr(
        "No installed font has %1: such letters are printed as boxes. Install %2.", "letters, packages")
        .arg(missing, packages.join(QStringLiteral(", ")));
}

QString lettersRemark(const QString &text)
{
    return remarkOn(lettersWithoutFont(text));
}

} // namespace fivepace::output
