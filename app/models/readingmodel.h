// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/notation.h"
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

public:
    enum Role { WhatRole = Qt::UserRole + 1, BetweenRole, ThenRole, ThenIsStatedRole, DepthRole, SpokenRole };

    explicit ReadingModel(QObject *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    bool ok() const { return m_reading.ok(); }
    /// good, watch (a part is not understood or read one way of several) or bad (nothing to run).
    QString tone() const;
    /// "Read as 10 reps in 4 blocks."
    QString summary() const;
    /// One a line; each names the words and the reason.
    QString problems() const;
    QString assumptions() const;

    const notation::Reading &reading() const { return m_reading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void textChanged();

private:
    struct Row {
        int id = 0; ///< place from the top
        int depth = 0;
        QString what;
        QString between; ///< empty where the block is run once
        QString then; ///< empty after the last
        bool thenIsStated = true;

        bool operator==(const Row &) const = default;
    };

    static void follow(Row &row, const std::optional<Recovery> &after);
    void add(std::vector<Row> &rows, const Blocks &blocks, int depth) const;

    QString m_text;
    notation::Reading m_reading;
    Rows<Row, &Row::id> m_rows;
};

} // namespace fivepace
