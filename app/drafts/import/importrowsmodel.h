// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafts/import/importdraft.h"

#include <QAbstractListModel>

namespace fivepace {

/// The rows of a table to be imported: what would become of each, and what is asked about it.
class ImportRowsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fivepace::ImportDraft *draft READ draft WRITE setDraft NOTIFY draftChanged REQUIRED)
    Q_PROPERTY(int show READ show WRITE setShow NOTIFY showChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        LineRole = Qt::UserRole + 1,
        NameRole,
        WhatRole,
        ToneRole,
        VerdictRole,
        RemarkRole,
        ChoicesRole,
        ChoiceRole,
        SpokenRole
    };
    /// Which rows are shown.
    enum Show { All, Accepted, AlreadyThere, Questions, Refused };
    Q_ENUM(Show)

    using QAbstractListModel::QAbstractListModel;

    ImportDraft *draft() const { return m_draft; }
    void setDraft(ImportDraft *draft);
    int show() const { return m_show; }
    void setShow(int show);
    int count() const { return static_cast<int>(m_rows.size()); }

    /// `choice`: place in the row's choices; -1 takes an answer back.
    Q_INVOKABLE void choose(int row, int choice);
    /// The next answer of the row (`by` 1) or the one before (-1); nothing where it asks nothing.
    Q_INVOKABLE void step(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void draftChanged();
    void showChanged();
    void countChanged();

private:
    struct Choice {
        QString text;
        exchange::Answer answer;
    };

    void reset();
    void followAnswers();
    std::vector<Choice> choicesOf(std::size_t row) const;
    int choiceOf(std::size_t row) const;
    QString verdict(std::size_t row) const;
    QString tone(std::size_t row) const;
    QString remark(std::size_t row) const;
    QString spoken(const QModelIndex &index) const;
    const exchange::ImportRow &at(std::size_t row) const { return m_draft->plan().rows[row]; }

    QPointer<ImportDraft> m_draft;
    int m_show = All;
    std::vector<std::size_t> m_rows; ///< of the plan
};

} // namespace fivepace
