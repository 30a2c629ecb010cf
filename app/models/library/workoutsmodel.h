// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/workoutsearch.h"
#include "models/squadmodel.h"

#include <array>
#include <memory>

namespace fivepace {

/// The library: built-in workouts and the squad's own, by rung, style and level, found by words.
class WorkoutsModel : public fivepace::SquadModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString find READ find WRITE setFind NOTIFY findChanged)
    Q_PROPERTY(bool showHidden READ showHidden WRITE setShowHidden NOTIFY showHiddenChanged)
    Q_PROPERTY(double group READ group WRITE setGroup NOTIFY groupChanged)
    Q_PROPERTY(bool isByUse READ isByUse NOTIFY findChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY countChanged)
    Q_PROPERTY(QStringList tags READ tags NOTIFY countChanged)
    Q_PROPERTY(QString favouriteWord READ favouriteWord CONSTANT)
    Q_PROPERTY(QString lastUsedWord READ lastUsedWord CONSTANT)
    Q_PROPERTY(QString notUsedWord READ notUsedWord CONSTANT)
    Q_PROPERTY(QString ownWord READ ownWord CONSTANT)
    Q_PROPERTY(QString duplicateWord READ duplicateWord CONSTANT)

public:
    enum Role {
        WorkoutIdRole = Qt::UserRole + 1,
        NameRole, ///< StyledText with what was found in bold, as is the text
        TextRole,
        RungRole,
        LevelRole, ///< "level 4", "own · 4"; by use, when it was last used
        IsOwnRole,
        IsFavouriteRole,
        IsHiddenRole,
        SpokenRole
    };

    using SquadModel::SquadModel;

    const QString &find() const { return m_find; }
    void setFind(const QString &find);
    /// Hidden workouts stand in their places; else only a search for "hidden" shows them.
    bool showHidden() const { return m_showHidden; }
    void setShowHidden(bool show);
    /// Whose five paces SS2 to ES2 are; 0 for nobody's.
    double group() const;
    void setGroup(double group);
    /// The list is in order of last use instead of by pace.
    bool isByUse() const;
    /// "48 workouts · 9 paces", of the whole library.
    QString summary() const;
    /// All tags of the library, by name.
    QStringList tags() const;

    /// What filters put into the search.
    QString favouriteWord() const { return wordOf(SearchTerm::Favourite); }
    QString lastUsedWord() const { return wordOf(SearchTerm::LastUsed); }
    QString notUsedWord() const { return wordOf(SearchTerm::NotUsed); }
    QString ownWord() const { return wordOf(SearchTerm::Own); }
    QString duplicateWord() const { return wordOf(SearchTerm::Duplicate); }
    /// The search with one more word, or without it where it has it: what a filter does.
    Q_INVOKABLE QString findWith(const QString &word) const;
    Q_INVOKABLE bool hasWord(const QString &word) const;

    /// 0 where there is no such row.
    Q_INVOKABLE double workoutAt(int row) const;
    /// -1 where the workout is not shown.
    Q_INVOKABLE int rowOf(double workout) const;
    /// "400 m pace" for a rung's code, the section of the list.
    Q_INVOKABLE QString sectionName(const QString &rung) const;
    Q_INVOKABLE int sectionCount(const QString &rung) const;
    /// Writes the workouts that are shown as one file; false after the failure was reported.
    Q_INVOKABLE bool exportShown(const QString &path) const;

    int count() const override { return static_cast<int>(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void findChanged();
    void showHiddenChanged();
    void groupChanged();

protected:
    void reset() override;
    void follow() override;

private:
    /// One workout of the library with all that showing and finding it needs.
    struct Row {
        Workout workout;
        WorkoutUse use;
        std::string work; ///< canonical text: the same for the same work
        SearchedWorkout searched;
    };
    using RowPointer = std::shared_ptr<const Row>;

    using Rows = std::vector<const Row *>;

    void gather();
    RowPointer rowFor(
        const Workout &workout, const WorkoutUse &use, const std::string &work, bool isDouble) const;
    void search();
    Rows found() const;
    void moveTo(Rows next);
    void setShown(Rows rows);
    std::optional<FivePaces> fivePaces() const;
    QString spoken(const Row &row) const;
    QString levelText(const Row &row) const;

    QString m_find;
    bool m_showHidden = false;
    GroupId m_group;
    WorkoutSearch m_search { QString() };
    std::vector<RowPointer> m_all;
    Rows m_shown; ///< of `m_all`
    std::array<int, kAllRungs.size()> m_sections {}; ///< how many of each rung are shown
};

/// "Max velocity", "400 m pace", "60 min pace".
QString paceName(PaceRung rung);

} // namespace fivepace
