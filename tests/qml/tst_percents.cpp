// SPDX-License-Identifier: GPL-3.0-or-later
#include "programwindow.h"
#include "support/oddnames.h"

#include <QAccessible>
#include <QApplication>

using namespace fivepace;
using namespace fivepace::test;

/// A name may be "3 x 300 at 95%2 min": no text of the window takes the %2 for a place to put something in.
class TestPercents : public QObject {
    Q_OBJECT

private:
    /// What is shown of the item and what a screen reader says of it.
    static QString told(QQuickItem &item)
    {
        QString texts
            = item.property("text").toString() + QLatin1Char('\n') + item.property("label").toString();
        if (auto *spoken = QAccessible::queryAccessibleInterface(&item)) {
            for (const auto kind : { QAccessible::Name, QAccessible::Description, QAccessible::Value })
                texts += QLatin1Char('\n') + spoken->text(kind);
        }
        return texts;
    }

private Q_SLOTS:
    void everyViewTellsNamesWhole()
    {
        const ProgramWindow shown(squadOfPercents(2026y / 5 / 4));
        QStringList found;
        int whole = 0;
        visit(*shown.window(), [&](const QString &view) {
            shown.all([&](QQuickItem &item) {
                const auto texts = told(item);
                whole += texts.contains(QString::fromUtf8(kPercents)) ? 1 : 0;
                if (const auto part = broken(texts); !part.isEmpty())
                    found << view + QStringLiteral(": ") + part.simplified();
                return false;
            });
        });
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QVERIFY2(whole > 1000, qPrintable(QString::number(whole)));
    }
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestPercents test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_percents.moc"
