// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/tagline.h"

#include "text/words.h"

#include <QStringList>

namespace fivepace {

QString tagLine(const std::vector<std::string> &tags)
{
    QStringList line;
    for (const auto &tag : tags)
        line += words::fromUtf8(tag);
    return line.join(QStringLiteral(", "));
}

std::vector<std::string> tagsFrom(const QString &line)
{
    QStringList tags;
    for (const auto &tag : line.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto word = tag.simplified().toLower(); !word.isEmpty())
            tags += word;
    }
    tags.removeDuplicates();
    std::vector<std::string> plain;
    for (const auto &tag : tags)
        plain.push_back(words::toUtf8(tag));
    return plain;
}

} // namespace fivepace
