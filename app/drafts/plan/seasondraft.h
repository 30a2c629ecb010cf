// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/seasonplan.h"
#include "drafts/plan/layoutchoice.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// A phase or cycle that a season will hold.
struct PlannedStretch {
    Q_GADGET
    QML_VALUE_TYPE(plannedStretch)
    Q_PROPERTY(QString dates MEMBER dates CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    /// Its length in words.
    Q_PROPERTY(QString detail MEMBER detail CONSTANT FINAL)
    Q_PROPERTY(bool isPhase MEMBER isPhase CONSTANT FINAL)

public:
    QString dates;
    QString name;
    QString detail;
    bool isPhase = false;
    bool operator==(const PlannedStretch &) const = default;
};

/// The form of a season that is to be planned up to a race: one that is there, or a new one. It shows the
/// phases and cycles with their reasons before they are made.
class SeasonDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString start READ start WRITE setStart NOTIFY changed)
    /// The races of the group that are to come, target races first; last of all a new one.
    Q_PROPERTY(QStringList races READ races NOTIFY changed)
    /// A place in `races`.
    Q_PROPERTY(int race READ race WRITE setRace NOTIFY changed)
    Q_PROPERTY(bool isNewRace READ isNewRace NOTIFY changed)
    Q_PROPERTY(QString raceName MEMBER m_raceName NOTIFY changed)
    Q_PROPERTY(QString raceDate MEMBER m_raceDate NOTIFY changed)
    Q_PROPERTY(QString raceDistance MEMBER m_raceDistance NOTIFY changed)
    Q_PROPERTY(int cycleDays READ cycleDays WRITE setCycleDays NOTIFY changed)
    /// A place in `layouts`.
    Q_PROPERTY(int layout READ layout WRITE setLayout NOTIFY changed)
    Q_PROPERTY(QStringList layouts READ layouts NOTIFY changed)
    /// A session beside the five of each cycle, a place in `sixths`.
    Q_PROPERTY(int sixth READ sixth WRITE setSixth NOTIFY changed)
    Q_PROPERTY(QStringList sixths READ sixths NOTIFY changed)
    Q_PROPERTY(QList<fivepace::PlannedStretch> preview READ preview NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString startIssue READ startIssue NOTIFY changed)
    Q_PROPERTY(QString raceDateIssue READ raceDateIssue NOTIFY changed)
    Q_PROPERTY(QString raceDistanceIssue READ raceDistanceIssue NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// From the group's next free day up to its next target race, or a race of its distance in 16 weeks.
    Q_INVOKABLE bool begin(double group);
    /// One edit. Gives the first new cycle's id, 0 where there is none or where nothing was changed.
    Q_INVOKABLE double save();

    QString start() const { return m_start; }
    void setStart(const QString &start);
    QStringList races() const;
    int race() const { return m_race; }
    void setRace(int race);
    bool isNewRace() const { return m_race >= static_cast<int>(m_races.size()); }
    int cycleDays() const { return m_cycleDays; }
    void setCycleDays(int days);
    int layout() const;
    void setLayout(int layout);
    QStringList layouts() const;
    int sixth() const { return static_cast<int>(m_sixth); }
    void setSixth(int sixth);
    QStringList sixths() const;
    QList<PlannedStretch> preview() const;
    QStringList reasons() const;
    QString startIssue() const;
    QString raceDateIssue() const;
    QString raceDistanceIssue() const;
    bool isValid() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    std::optional<SeasonWish> wish() const;
    std::optional<Date> raceDay() const;
    SeasonProposal proposal() const;

    QPointer<Workspace> m_workspace;
    GroupId m_group;
    QString m_start;
    std::vector<Race> m_races;
    int m_race = 0;
    QString m_raceName, m_raceDate, m_raceDistance;
    int m_cycleDays = 14;
    LayoutChoice m_layout;
    SixthSession m_sixth = SixthSession::None;
};

} // namespace fivepace
