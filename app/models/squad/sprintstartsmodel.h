// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "models/qmlid.h"
#include "models/rows.h"
#include "models/squadmodel.h"

#include <QStringList>

#include <map>

namespace fivepace {

/// The sprints of the whole squad that do not say how they began, in one list: the coach says it of each, and
/// all is stored as one edit.
class SprintStartsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(QStringList choices READ choices CONSTANT)

public:
    enum Role { NameRole = Qt::UserRole + 1, ResultRole, ChoiceRole, SpokenRole };

    using SquadModel::SquadModel;

    /// How many have an answer that is not stored yet.
    int chosen() const { return static_cast<int>(m_choices.size()); }
    /// Standing, flying, not known; the last leaves the result out of the paces.
    QStringList choices() const;
    /// `choice`: place in `choices`.
    Q_INVOKABLE void choose(int row, int choice);
    Q_INVOKABLE void chooseForAll(int choice);
    Q_INVOKABLE void forget();
    /// Stores what was chosen; false where nothing was, or where it could not be stored.
    Q_INVOKABLE bool save();

    int count() const override { return m_rows.count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void reset() override;
    void follow() override;

private:
    /// Whose, and its place in the athlete's results.
    using Key = std::pair<AthleteId, std::size_t>;
    struct Row {
        Key id;
        QString name;
        RaceResult result;

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows() const;
    int choiceOf(const Row &row) const;
    void tell();

    Rows<Row, &Row::id> m_rows;
    std::map<Key, int> m_choices;
};

} // namespace fivepace
