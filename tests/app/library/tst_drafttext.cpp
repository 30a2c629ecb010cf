// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/drafttext.h"
#include "items/readinghighlighter.h"
#include "support/openworkspace.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// Counts the lines that are highlighted.
class CountingHighlighter : public ReadingHighlighter {
public:
    using ReadingHighlighter::ReadingHighlighter;
    int lines = 0;

protected:
    void highlightBlock(const QString &text) override
    {
        ++lines;
        ReadingHighlighter::highlightBlock(text);
    }
};

} // namespace

/// A text field, the draft whose text stands in it, and what is underlined there.
class DraftTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto squad = aSquad();
        squad.workouts = { aWorkout(50'000), aWorkout(50'001) };
        squad.workouts[1].text.clear();
        m_workspace = std::make_unique<OpenWorkspace>(squad);
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nTextEdit {}", QUrl());
        m_field.reset(component.create());
        QVERIFY(m_field);
        m_draft = std::make_unique<WorkoutDraft>();
        m_draft->setWorkspace(m_workspace.get());
        m_draft->setWorkoutId(50'000);
        m_text = std::make_unique<DraftText>();
        m_text->setTextDocument(m_field->property("textDocument").value<QQuickTextDocument *>());
        m_text->setDraft(m_draft.get());
        QQmlProperty(m_field.get(), "cursorPosition").connectNotifySignal(this, SLOT(follow()));
        connect(m_text.get(), &DraftText::cursorMoved, this,
            [this](int position) { m_field->setProperty("cursorPosition", position); });
    }
    void cleanup()
    {
        m_text.reset();
        m_draft.reset();
        m_field.reset();
        m_workspace.reset();
    }

    void theFieldShowsTheWorkout()
    {
        QCOMPARE(shown(), "4 x 200m. 3:00 Rec between reps");
        m_draft->setWorkoutId(1);
        QVERIFY(shown() != "4 x 200m. 3:00 Rec between reps");
        QVERIFY(!document()->isUndoAvailable());
    }

    void aWorkoutThatWasNeverTypedIsShownInNotation()
    {
        m_draft->setWorkoutId(50'001);
        QCOMPARE(shown(), QString::fromUtf8("4 × 200 m [3:00]"));
        QCOMPARE(m_draft->reading()->rowCount(), 1);
    }

    void whatIsTypedGoesIntoTheDraft()
    {
        m_draft->edit();
        QSignalSpy typed(m_text.get(), &DraftText::typed);
        type("8 x 100m [1:00]\n");
        QCOMPARE(m_draft->text(), shown());
        QCOMPARE(totalsOf(m_draft->workout().main).reps, 12);
        QCOMPARE(typed.count(), 1);
    }

    void theFieldsOwnUndoTakesBackAnEditOfTheTree()
    {
        m_draft->edit();
        type("8 x 100m [1:00]\n");
        const auto before = shown();
        m_draft->setText("5 × 100 m [1:00]\n4 x 200m. 3:00 Rec between reps");
        document()->undo();
        QCOMPARE(shown(), before);
        QCOMPARE(m_draft->text(), before);
        document()->redo();
        QCOMPARE(m_draft->text(), "5 × 100 m [1:00]\n4 x 200m. 3:00 Rec between reps");
    }

    void undoStopsWhereTheEditBegan()
    {
        m_draft->edit();
        QVERIFY(!document()->isUndoAvailable());
        type("8 x 100m\n");
        m_draft->cancel();
        QVERIFY(!document()->isUndoAvailable());
        QCOMPARE(shown(), "4 x 200m. 3:00 Rec between reps");
    }

    void theCursorStaysOnItsLine_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("lineAfter");
        const char *three = "4 x 50m\n4 x 100m\n4 x 200m";
        QTest::newRow("its own line changes") << 1 << "4 x 50m\n5 × 100 m\n4 x 200m" << 1;
        QTest::newRow("a line comes above") << 2 << "4 x 50m\n300 m\n4 x 100m\n4 x 200m" << 3;
        QTest::newRow("a line comes below") << 0 << "4 x 50m\n300 m\n4 x 100m\n4 x 200m" << 0;
        QTest::newRow("a line goes above") << 2 << "4 x 100m\n4 x 200m" << 1;
        QTest::newRow("a line comes at the end") << 2 << QString(three) + "\n100 m" << 2;
        QTest::newRow("everything goes") << 2 << "100 m" << 0;
    }
    void theCursorStaysOnItsLine()
    {
        QFETCH(int, line);
        QFETCH(QString, after);
        m_draft->edit();
        m_draft->setText("4 x 50m\n4 x 100m\n4 x 200m");
        m_field->setProperty("cursorPosition", document()->findBlockByNumber(line).position() + 7);
        m_draft->setText(after);
        QTEST(document()->findBlock(cursor()).blockNumber(), "lineAfter");
    }

    void aNameIsPutInAsOneStep()
    {
        m_draft->edit();
        m_draft->setText("4 x 200m @80");
        m_field->setProperty("cursorPosition", 12);
        m_text->put(10, "800 pace");
        QCOMPARE(m_draft->text(), "4 x 200m @800 pace");
        document()->undo();
        QCOMPARE(m_draft->text(), "4 x 200m @80");
    }

    void onlyLinesWhoseRemarksChangeAreDrawnAgain()
    {
        m_draft->edit();
        m_draft->setText("4 x 50m qqq\n4 x 100m\n4 x 200m qqq");
        CountingHighlighter highlighter(nullptr);
        highlighter.setTextDocument(m_text->textDocument());
        highlighter.setReading(m_draft->reading());
        QCoreApplication::processEvents();
        QVERIFY(isMarked(0) && !isMarked(1) && isMarked(2));
        highlighter.lines = 0;
        m_field->setProperty("cursorPosition", document()->findBlockByNumber(1).position());
        type("1");
        QVERIFY(highlighter.lines <= 2);
        QVERIFY(isMarked(0) && !isMarked(1) && isMarked(2));
        m_draft->setText("4 x 50m\n4 x 100m\n4 x 200m qqq");
        QVERIFY(!isMarked(0) && isMarked(2));
    }

public Q_SLOTS:
    void follow() { m_text->setProperty("cursor", cursor()); }

private:
    QTextDocument *document() const { return m_text->textDocument()->textDocument(); }
    QString shown() const { return document()->toPlainText(); }
    int cursor() const { return m_field->property("cursorPosition").toInt(); }
    void type(const QString &text)
    {
        QTextCursor edit(document());
        edit.setPosition(cursor());
        edit.insertText(text);
    }
    bool isMarked(int line) const
    {
        return !document()->findBlockByNumber(line).layout()->formats().isEmpty();
    }

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_field;
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<WorkoutDraft> m_draft;
    std::unique_ptr<DraftText> m_text;
};

QTEST_MAIN(DraftTextTest)
#include "tst_drafttext.moc"
