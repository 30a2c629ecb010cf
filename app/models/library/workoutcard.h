// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/library/library.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// One workout's place in the library: star, hidden or not, the levels beside it, what is the same work; and
/// what a coach does with it there, one edit each. A built-in workout takes a star or is hidden, and never
/// changes.
class WorkoutCard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double workoutId READ workoutId WRITE setWorkoutId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString tags READ tags NOTIFY changed)
    Q_PROPERTY(bool isOwn READ isOwn NOTIFY changed)
    Q_PROPERTY(bool isFavourite READ isFavourite NOTIFY changed)
    Q_PROPERTY(bool isHidden READ isHidden NOTIFY changed)
    Q_PROPERTY(bool canGoDown READ canGoDown NOTIFY changed)
    Q_PROPERTY(bool canGoUp READ canGoUp NOTIFY changed)
    Q_PROPERTY(double lowerId READ lowerId NOTIFY changed)
    Q_PROPERTY(QString lowerText READ lowerText NOTIFY changed)
    Q_PROPERTY(double higherId READ higherId NOTIFY changed)
    Q_PROPERTY(QString higherText READ higherText NOTIFY changed)
    Q_PROPERTY(QString sameText READ sameText NOTIFY changed)
    Q_PROPERTY(QString mergeText READ mergeText NOTIFY changed)

public:
    explicit WorkoutCard(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double workoutId() const { return numberOf(m_id); }
    void setWorkoutId(double id);

    QString name() const;
    /// "hill, indoor".
    QString tags() const;
    bool isOwn() const;
    bool isFavourite() const;
    bool isHidden() const;
    bool canGoDown() const;
    bool canGoUp() const;
    /// The next lower and higher level; 0 and empty where there is none. "4 · Paired 200s".
    double lowerId() const { return numberOf(m_lower.id); }
    const QString &lowerText() const { return m_lower.text; }
    double higherId() const { return numberOf(m_higher.id); }
    const QString &higherText() const { return m_higher.text; }
    /// "The same as Paired 200s and 2 more"; empty where nothing is.
    QString sameText() const;
    /// What merging does, in a sentence.
    QString mergeText() const;

    Q_INVOKABLE bool setFavourite(bool favourite);
    Q_INVOKABLE bool setHidden(bool hidden);
    /// Own workouts only, as the following two: a level up (1) or down (-1).
    Q_INVOKABLE bool changeLevel(int by);
    Q_INVOKABLE bool rename(const QString &name);
    /// Comma between tags.
    Q_INVOKABLE bool setTags(const QString &tags);
    /// Keeps this one of those that are the same work.
    Q_INVOKABLE bool merge();

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    /// Another workout of the library, as it is shown beside this one.
    struct Other {
        WorkoutId id; ///< null where there is none
        QString text;
    };

    const Workout *workout() const;
    void refresh();
    bool change(const Workout &after);
    static Other beside(const Workout *workout);

    QPointer<Workspace> m_workspace;
    WorkoutId m_id;
    Other m_lower, m_higher;
    std::vector<Other> m_same; ///< by name
};

} // namespace fivepace
