// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"
#include "verdicts.h"

#include "domain/notation/notation.h"
#include "items/drafttext.h"
#include "items/readinghighlighter.h"
#include "items/workouttimeline.h"
#include "models/library/blocktreemodel.h"
#include "support/openworkspace.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextStream>

#include <cstdlib>
#include <memory>

namespace {

using namespace fivepace;

constexpr int kLines = 200;
constexpr int kKeys = 200;
constexpr double kLimitMs = 4;

QString longText()
{
    const QStringList kinds { "4 x 50m. 1:30 Rec between reps", "3 x (100m, 200m) [2:30 & 5:00]",
        "200m. 2:30 Rec. 400m @ 800 pace. 5:00 Rec", "2 x 100m (in 15 s) [2:00] qqq" };
    QStringList lines;
    for (int line = 0; line < kLines; ++line)
        lines += kinds.at(line % kinds.size());
    return lines.join(QLatin1Char('\n'));
}

/// Types a figure in the middle of a document and takes it out again, in turn.
class Typist {
public:
    explicit Typist(QTextDocument &document)
        : m_cursor(&document)
    {
        m_cursor.setPosition(document.findBlockByNumber(kLines / 2).position());
    }

    void press()
    {
        m_isTyped = !m_isTyped;
        if (m_isTyped)
            m_cursor.insertText(QStringLiteral("1"));
        else
            m_cursor.deletePreviousChar();
    }

private:
    QTextCursor m_cursor;
    bool m_isTyped = false;
};

/// The page's own objects round one text field.
class Editor {
public:
    explicit Editor(Workspace &workspace)
    {
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nTextEdit { width: 560; wrapMode: TextEdit.Wrap }", QUrl());
        m_field.reset(component.create());
        m_draft.setWorkspace(&workspace);
        m_text.setTextDocument(m_field->property("textDocument").value<QQuickTextDocument *>());
        m_text.setDraft(&m_draft);
        m_highlighter.setTextDocument(m_text.textDocument());
        m_highlighter.setReading(m_draft.reading());
        m_tree.setReading(m_draft.reading());
        m_timeline.setWorkspace(&workspace);
        m_timeline.setGroup(100);
        m_timeline.setSize(QSizeF(800, 96));
        QObject::connect(&m_draft, &WorkoutDraft::workoutChanged, &m_timeline,
            [this] { m_timeline.setWorkout(m_draft.workout()); });
        m_draft.startNew();
        m_draft.setText(longText());
    }

    QTextDocument &document() { return *m_text.textDocument()->textDocument(); }
    std::string text() const { return m_draft.text().toStdString(); }

    /// What the scene does before it shows the drawing.
    void draw()
    {
        m_image.fill(Qt::white);
        QPainter painter(&m_image);
        m_timeline.paint(&painter);
    }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_field;
    WorkoutDraft m_draft;
    DraftText m_text;
    ReadingHighlighter m_highlighter { nullptr };
    BlockTreeModel m_tree;
    WorkoutTimeline m_timeline;
    QImage m_image { 800, 96, QImage::Format_ARGB32_Premultiplied };
};

} // namespace

/// A keystroke in a workout of 200 lines, until its reading, its marks, its tree and its drawing are there,
/// against the same keystroke in a bare text document. The reading of the text alone is named apart.
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    test::OpenWorkspace workspace(test::aSquad());
    Editor editor(workspace);
    QTextDocument bare(longText());
    Typist typist(editor.document());
    Typist bareTypist(bare);

    std::vector<double> keys;
    std::vector<double> drawings;
    std::vector<double> readings;
    std::vector<double> bareKeys;
    for (int key = 0; key < kKeys; ++key) {
        keys.push_back(timeOf([&] { typist.press(); }));
        drawings.push_back(timeOf([&] { editor.draw(); }));
        const auto text = editor.text();
        readings.push_back(timeOf([&] { (void)notation::parse(text); }));
        bareKeys.push_back(timeOf([&] { bareTypist.press(); }));
    }
    const auto whole = median(keys) + median(drawings);
    out << QStringLiteral(
        "typing in %1 lines: %2 ms (reading %3, drawing %4), bare document %5 ms, ratio %6 (limit %7 ms)")
               .arg(kLines)
               .arg(whole, 0, 'f', 2)
               .arg(median(readings), 0, 'f', 2)
               .arg(median(drawings), 0, 'f', 2)
               .arg(median(bareKeys), 0, 'f', 3)
               .arg(whole / median(bareKeys), 0, 'f', 0)
               .arg(kLimitMs, 0, 'f', 0)
        << Qt::endl;
    Verdicts verdicts;
    verdicts.holdTo(kLimitMs, "ms", "a key in a workout of 200 lines, drawn", whole, median(bareKeys));
    return verdicts.exitCode();
}
