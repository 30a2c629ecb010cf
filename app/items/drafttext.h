// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafts/library/workoutdraft.h"

#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>

namespace fivepace {

/// Keeps what stands in a text field and a draft's text the same. What is typed goes into the draft; what
/// changes the draft otherwise (its tree edited by hand) replaces only the stretch of the text that differs,
/// as one step that the field's own undo takes back, and leaves the cursor on its line.
class DraftText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY
            textDocumentChanged REQUIRED)
    Q_PROPERTY(fivepace::WorkoutDraft *draft READ draft WRITE setDraft NOTIFY draftChanged REQUIRED)
    /// The cursor of the field, in UTF-16 units; `cursorMoved` says where it belongs after the text was
    /// replaced.
    Q_PROPERTY(int cursor MEMBER m_cursor NOTIFY cursorChanged)

public:
    explicit DraftText(QObject *parent = nullptr);

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *textDocument);
    WorkoutDraft *draft() const { return m_draft; }
    void setDraft(WorkoutDraft *draft);
    /// Writes over what stands from `start` to the cursor, as one step of undo.
    Q_INVOKABLE void put(int start, const QString &text);

Q_SIGNALS:
    void textDocumentChanged();
    void draftChanged();
    void cursorChanged();
    void cursorMoved(int position);
    /// The coach typed.
    void typed();

private:
    void take();
    void give();
    void replace(const QString &text);

    QPointer<QQuickTextDocument> m_textDocument;
    QPointer<WorkoutDraft> m_draft;
    int m_cursor = 0;
    bool m_isEditing = false; ///< the draft was being edited when its text was last taken
    bool m_isReplacing = false;
};

} // namespace fivepace
