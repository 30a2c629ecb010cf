// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timeline.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QColor>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickPaintedItem>
#include <QVariantMap>

namespace fivepace {

/// A workout drawn to scale in time: reps as high as they are fast, recoveries and base running on the ground
/// line, what had to be assumed dashed. With a group the reps take what the middle of the group needs.
class WorkoutTimeline : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(fivepace::Workout workout READ workout WRITE setWorkout NOTIFY workoutChanged)
    Q_PROPERTY(double group READ group WRITE setGroup NOTIFY groupChanged)
    Q_PROPERTY(bool mainOnly READ mainOnly WRITE setMainOnly NOTIFY workoutChanged)
    Q_PROPERTY(QString warmUpText READ warmUpText NOTIFY timelineChanged)
    Q_PROPERTY(QString mainText READ mainText NOTIFY timelineChanged)
    Q_PROPERTY(QString coolDownText READ coolDownText NOTIFY timelineChanged)
    Q_PROPERTY(QString wholeText READ wholeText NOTIFY timelineChanged)
    Q_PROPERTY(QString spoken READ spoken NOTIFY timelineChanged)
    Q_PROPERTY(QString assumedText READ assumedText NOTIFY timelineChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY lookChanged)
    Q_PROPERTY(QColor mainLineColor MEMBER m_mainLineColor NOTIFY lookChanged)
    Q_PROPERTY(QVariantMap rungColors MEMBER m_rungColors NOTIFY lookChanged)

public:
    explicit WorkoutTimeline(QQuickItem *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    const Workout &workout() const { return m_workout; }
    void setWorkout(const Workout &workout);
    /// 0 for nobody: nominal speeds.
    double group() const { return numberOf(m_group); }
    void setGroup(double group);
    /// Leaves warm-up and cool-down out of the drawing.
    bool mainOnly() const { return m_mainOnly; }
    void setMainOnly(bool mainOnly);
    /// "Warm-up 20 min".
    QString warmUpText() const;
    /// "Main set about 24 min · 1 200 m · 10 reps".
    QString mainText() const;
    QString coolDownText() const;
    /// "1 h 05 in all".
    QString wholeText() const;
    /// The parts in words, for screen readers.
    QString spoken() const;
    /// What of the drawing had to be assumed; empty where nothing had.
    QString assumedText() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void workspaceChanged();
    void workoutChanged();
    void groupChanged();
    void timelineChanged();
    void lookChanged();

private:
    void refresh();
    void paintGround(QPainter *painter, const Stretch &stretch, qreal left, qreal width) const;
    void paintRep(QPainter *painter, const Stretch &stretch, qreal left, qreal width) const;
    QColor colorOf(const Stretch &stretch) const;

    QPointer<Workspace> m_workspace;
    Workout m_workout;
    GroupId m_group;
    bool m_mainOnly = false;
    Timeline m_timeline;
    QColor m_lineColor, m_mainLineColor;
    QVariantMap m_rungColors;
};

} // namespace fivepace
