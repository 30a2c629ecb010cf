// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "programwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QQmlProperty>

using namespace fivepace;
using namespace fivepace::test;

namespace {

bool isControl(const QQuickItem &item)
{
    for (const char *type : { "QQuickAbstractButton", "QQuickTextField", "QQuickTextArea", "QQuickComboBox",
             "QQuickSpinBox", "QQuickSlider" }) {
        if (item.inherits(type))
            return true;
    }
    return item.activeFocusOnTab();
}

QString described(const QQuickItem &item)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(item.metaObject()->className()), item.property("text").toString());
}

} // namespace

/// What a coach with a screen reader or without a mouse needs of every control.
class ControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndARole()
    {
        ProgramWindow window(exampleSquad(2026y / 5 / 4));
        int controls = 0;
        QStringList unnamed;
        for (const auto &page : window.pages()) {
            window.show(page);
            for (auto *item : window.all(isControl)) {
                ++controls;
                auto *told = QAccessible::queryAccessibleInterface(item);
                if (!told || told->text(QAccessible::Name).isEmpty() || told->role() == QAccessible::NoRole)
                    unnamed << page + ": " + described(*item);
            }
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY2(controls > 100, qPrintable(QString::number(controls)));
        QCOMPARE(window.warnings(), QString());
    }

    void everyListOfAComboShowsItsEntriesWhenItIsOpened()
    {
        ProgramWindow window(exampleSquad(2026y / 5 / 4));
        const auto isCombo = [](const QQuickItem &item) { return item.inherits("QQuickComboBox"); };
        const auto isRow = [](const QQuickItem &item) { return item.inherits("QQuickItemDelegate"); };
        int opened = 0;
        QStringList empty;
        for (const auto &page : window.pages()) {
            window.show(page);
            for (auto *combo : window.all(isCombo)) {
                if (!combo->isEnabled())
                    continue;
                ++opened;
                const auto before = window.all(isRow);
                window.click(combo);
                window.draw();
                int rows = 0;
                for (const auto *row : window.all(isRow)) {
                    if (before.contains(row))
                        continue;
                    ++rows;
                    if (row->property("text").toString().isEmpty() || row->height() < 20)
                        empty << page + ": " + combo->property("label").toString();
                }
                if (rows < std::min(8, combo->property("count").toInt()))
                    empty << QStringLiteral("%1: %2: %3 rows")
                                 .arg(page, combo->property("label").toString())
                                 .arg(rows);
                window.press(Qt::Key_Escape);
            }
        }
        QVERIFY2(empty.isEmpty(), qPrintable(empty.join(u'\n')));
        QVERIFY2(opened > 10, qPrintable(QString::number(opened)));
        QCOMPARE(window.warnings(), QString());
    }

    void tabAlwaysShowsWhereTheKeyboardIs()
    {
        ProgramWindow window(exampleSquad(2026y / 5 / 4));
        const QColor focus("#2F6FED"); // of the light theme
        const auto ringShown = [&focus](const QQuickItem &item) {
            return item.inherits("QQuickRectangle") && QQmlProperty::read(&item, "border.color") == focus
                && QQmlProperty::read(&item, "border.width").toInt() == 2;
        };
        QStringList lost;
        for (const auto &page : window.pages()) {
            window.show(page);
            for (int i = 0; i < 40; ++i) {
                window.press(Qt::Key_Tab);
                if (window.focused() && window.all(ringShown).isEmpty())
                    lost << page + ": " + described(*window.focused());
            }
        }
        lost.removeDuplicates();
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }
};

// A widget application: charts are drawn with a widget that is never shown.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ControlsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_controls.moc"
