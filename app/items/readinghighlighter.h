// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/readingmodel.h"

#include <QColor>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>

namespace fivepace {

/// Underlines in a text what its reading did not understand, and what it read one way of several.
class ReadingHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    Q_PROPERTY(fivepace::ReadingModel *reading READ reading WRITE setReading NOTIFY readingChanged)
    Q_PROPERTY(QColor problemColor MEMBER m_problemColor NOTIFY lookChanged)
    Q_PROPERTY(QColor assumptionColor MEMBER m_assumptionColor NOTIFY lookChanged)

public:
    explicit ReadingHighlighter(QObject *parent = nullptr);
    ~ReadingHighlighter() override;

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *textDocument);
    ReadingModel *reading() const { return m_reading; }
    void setReading(ReadingModel *reading);

Q_SIGNALS:
    void textDocumentChanged();
    void readingChanged();
    void lookChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    void follow();

    QPointer<QQuickTextDocument> m_textDocument;
    QPointer<ReadingModel> m_reading;
    QColor m_problemColor, m_assumptionColor;
};

} // namespace fivepace
