// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"
#include "models/library/blockrow.h"
#include "models/rows.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace fivepace {

/// A workout's text as it is understood, block by block, after every keystroke.
class ReadingModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool ok READ ok NOTIFY textChanged)
    Q_PROPERTY(QString tone READ tone NOTIFY textChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY textChanged)
    Q_PROPERTY(QString problems READ problems NOTIFY textChanged)
    Q_PROPERTY(QString assumptions READ assumptions NOTIFY textChanged)
    Q_PROPERTY(int cursor MEMBER m_cursor NOTIFY cursorChanged)
    Q_PROPERTY(QString remark READ remark NOTIFY cursorChanged)
    Q_PROPERTY(QString remarkTone READ remarkTone NOTIFY cursorChanged)

public:
    enum Role { WhatRole = Qt::UserRole + 1, BetweenRole, ThenRole, ThenIsStatedRole, DepthRole, SpokenRole };

    /// Words of the text about which there is something to say, in UTF-16 units.
    struct Mark {
        int from = 0;
        int to = 0;
        bool isProblem = false; ///< else read one way of several

        bool operator==(const Mark &) const = default;
    };

    explicit ReadingModel(QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    bool ok() const { return m_reading.ok(); }
    /// plain (nothing is typed), good, watch (a part is not understood or read one way of several) or bad
    /// (nothing to run).
    QString tone() const;
    /// "Read as 10 reps in 4 blocks."
    QString summary() const;
    /// The first ones, one a line; each names the words and the reason.
    QString problems() const;
    QString assumptions() const;
    /// What is to be said of the words at `cursor` (a place in the text, in UTF-16 units); empty where
    /// nothing is.
    QString remark() const;
    /// bad or watch.
    QString remarkTone() const;

    /// What a row shows under a role.
    static QVariant shown(const BlockRow &row, int role);
    static QHash<int, QByteArray> shownRoles();

    const notation::Reading &reading() const { return m_reading; }
    /// Assumptions, then problems.
    const std::vector<Mark> &marks() const { return m_marks; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return shownRoles(); }

Q_SIGNALS:
    void textChanged();
    void cursorChanged();

private:
    /// Of the remark at the cursor; -1 where there is none.
    int placeAtCursor() const;

    QString m_text;
    notation::Reading m_reading;
    std::vector<Mark> m_marks;
    int m_cursor = -1;
    Rows<BlockRow, &BlockRow::id> m_rows;
    int m_nextId = 0;
};

} // namespace fivepace
