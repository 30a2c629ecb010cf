// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/cursor.h"

#include <QTest>

#include <array>

// Rows for one reader of the notation: the text, what is read of it, what is left for the next reader, and
// what is said.

namespace fivepace::test {

/// What was said, by code, problems behind a "!".
inline QString said(notation::Cursor &cursor)
{
    QStringList codes;
    for (const auto &remark : cursor.takeAssumptions())
        codes << QString::fromLatin1(notation::codeOf(remark.kind).data());
    for (const auto &remark : cursor.takeProblems())
        codes << QLatin1Char('!') + QString::fromLatin1(notation::codeOf(remark.kind).data());
    return codes.join(u' ');
}

inline void addReaderRows(std::initializer_list<std::array<const char *, 4>> rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // empty where nothing is
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("remarks");
    for (const auto &[text, read, left, remarks] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read) << QString::fromUtf8(left)
                            << QString::fromUtf8(remarks);
}

/// `read` takes the cursor and shows what it reads of it.
template <class Read> void readsAndLeaves(Read read)
{
    QFETCH(QString, text);
    notation::Cursor cursor(text.toStdString(), notation::Dialect::Track);
    const QString shown = read(cursor);
    QTEST(shown, "read");
    QTEST(text.mid(static_cast<qsizetype>(cursor.from())), "left");
    QTEST(said(cursor), "remarks");
    if (shown.isEmpty())
        QVERIFY(cursor.isAt(notation::Cursor::Place {}));
}

} // namespace fivepace::test
