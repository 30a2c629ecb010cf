// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rows.h"

#include <QAbstractItemModelTester>
#include <QAbstractListModel>
#include <QSignalSpy>
#include <QTest>

using namespace fivepace;

namespace {

struct Letter {
    char id = 'a';
    int times = 0;
    bool operator==(const Letter &) const = default;
};

class LettersModel : public QAbstractListModel {
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : rows.count();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(rows.at(index.row()).times) : QVariant();
    }
    void become(std::vector<Letter> wanted) { rows.replace(*this, std::move(wanted)); }

    Rows<Letter, &Letter::id> rows;
};

/// "abc" as rows; a capital letter is the same row with another content.
std::vector<Letter> letters(const QByteArray &text)
{
    std::vector<Letter> all;
    for (const char letter : text) {
        const bool changed = letter >= 'A' && letter <= 'Z';
        all.push_back({ static_cast<char>(changed ? letter - 'A' + 'a' : letter), changed ? 1 : 0 });
    }
    return all;
}

} // namespace

class RowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesWhatIsWanted_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        for (const auto &[before, after] : std::vector<std::pair<const char *, const char *>> { { "", "abc" },
                 { "abc", "" }, { "abc", "abc" }, { "abc", "cba" }, { "abcd", "dabc" }, { "abcd", "bcda" },
                 { "abc", "aBc" }, { "ace", "abcde" }, { "abcde", "bd" }, { "abcdef", "xfBya" } })
            QTest::addRow("%s to %s", before, after) << QByteArray(before) << QByteArray(after);
    }
    void becomesWhatIsWanted()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        LettersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.become(letters(before));
        model.become(letters(after));
        QVERIFY(model.rows.all() == letters(after));
    }

    void aPersistentIndexStaysWithItsRow()
    {
        LettersModel model;
        model.become(letters("abc"));
        const QPersistentModelIndex c(model.index(2));
        model.become(letters("cxb"));
        QCOMPARE(c.row(), 0);
    }

    void whatIsTheSameTellsNobody()
    {
        LettersModel model;
        model.become(letters("abc"));
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.become(letters("abc"));
        QCOMPARE(changed.size() + inserted.size(), 0);
    }
};

QTEST_APPLESS_MAIN(RowsTest)
#include "tst_rows.moc"
