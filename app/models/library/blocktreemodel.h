// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notation/textrefusal.h"
#include "domain/values/result.h"
#include "models/library/readingmodel.h"

#include <QPointer>

namespace fivepace {

/// The tree of a workout's text, edited by hand. Every edit writes the text anew (`textEdited`), so that the
/// tree is always what the text says. A row is a line of the list, from 0; an edit answers the row in which
/// its block stands afterwards, and where it is not possible changes nothing and may say why in `refusal`.
class BlockTreeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fivepace::ReadingModel *reading READ reading WRITE setReading NOTIFY readingChanged REQUIRED)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)

public:
    /// After the roles of ReadingModel, which it has too.
    enum Role {
        IsSetRole = ReadingModel::SpokenRole + 1,
        TimesRole,
        LengthRole,
        TargetRole,
        PauseBetweenRole,
        PauseAfterRole,
        IsRepeatedRole,
        IsLastRole
    };
    /// In the order of their roles.
    enum Field { Times, Length, TargetField, PauseBetween, PauseAfter };
    Q_ENUM(Field)

    explicit BlockTreeModel(QObject *parent = nullptr);

    ReadingModel *reading() const { return m_reading; }
    void setReading(ReadingModel *reading);
    /// Why the last edit changed nothing; empty where it did, or where the reason is plain.
    const QString &refusal() const { return m_refusal; }

    Q_INVOKABLE int moveUp(int row);
    Q_INVOKABLE int moveDown(int row);
    Q_INVOKABLE int nest(int row);
    Q_INVOKABLE int lift(int row);
    /// A 100 m below the row; at the end where no row is chosen (-1).
    Q_INVOKABLE int add(int row);
    Q_INVOKABLE int duplicate(int row);
    Q_INVOKABLE int remove(int row);
    /// Runs the block so many times more or less often, at least once.
    Q_INVOKABLE int changeTimes(int row, int by);
    /// What was typed into one field of the row, into the tree; a set has no length and no target. The reason
    /// where it is not understood, else empty.
    Q_INVOKABLE QString setField(int row, fivepace::BlockTreeModel::Field field, const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void readingChanged();
    void refusalChanged();
    /// The text after an edit.
    void textEdited(const QString &text);

private:
    using EditFunction = std::optional<TreeEdit> (*)(const Blocks &, const BlockPath &);

    void follow();
    void refuse(const QString &reason);
    bool holds(int row) const { return m_reading && row >= 0 && row < m_rows.count(); }
    const BlockPath &pathOf(int row) const { return m_paths[static_cast<std::size_t>(row)]; }
    int edit(int row, EditFunction function);
    int write(int row, const std::optional<TreeEdit> &edit);
    Result<std::optional<TreeEdit>, TextRefusal> typed(int row, Field field, const std::string &text) const;

    QPointer<ReadingModel> m_reading;
    Rows<BlockRow, &BlockRow::id> m_rows;
    std::vector<BlockPath> m_paths; ///< of the rows
    int m_nextId = 0;
    QString m_refusal;
};

} // namespace fivepace
