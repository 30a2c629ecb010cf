// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <string>
#include <vector>

namespace fivepace::test {

/// What coaches wrote, of tests/data/golden/notation.txt.
inline std::vector<std::string> goldenTexts()
{
    QFile file(QStringLiteral(FIVEPACE_TEST_DATA "/golden/notation.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the golden texts cannot be read");
    const auto lines = QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts);
    std::vector<std::string> texts;
    for (qsizetype i = 0; i + 2 < lines.size(); i += 3)
        texts.push_back(QString(lines[i]).replace("\\n", "\n").toStdString());
    return texts;
}

} // namespace fivepace::test
