// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workout/timeline.h"
#include "items/pictureitem.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QColor>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantMap>

namespace fivepace {

/// A workout drawn to scale in time: reps as high as they are fast, recoveries and base running on the ground
/// line, what had to be assumed dashed. A build-up is a slope: within the rep where the watch starts with its
/// first step, pale before it where it is rolled in; a rep from standing, or without one, is upright. With a
/// group the reps take what the middle of the group needs.
class WorkoutTimeline : public fivepace::PictureItem {
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
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(int count READ count NOTIFY timelineChanged)
    Q_PROPERTY(QString currentText READ currentText NOTIFY currentChanged)
    Q_PROPERTY(QRectF currentPlace READ currentPlace NOTIFY currentChanged)
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
    /// Reps drawn.
    int count() const { return static_cast<int>(m_reps.size()); }
    /// The rep that is looked at, from 0; -1 for none.
    int current() const { return m_current; }
    /// A place beyond the reps is brought to the nearest one.
    void setCurrent(int current);
    /// "2.1 · 200 m in 26.3, then 5:00"; empty where no rep is looked at.
    QString currentText() const;
    /// Where it is drawn.
    QRectF currentPlace() const;
    /// The rep at `x`, or the one whose recovery is there; -1 before the first.
    Q_INVOKABLE int repAt(qreal x) const;

Q_SIGNALS:
    void workspaceChanged();
    void workoutChanged();
    void groupChanged();
    void timelineChanged();
    void currentChanged();
    void lookChanged();

protected:
    void draw(QPainter &painter) override;

private:
    void readPaces();
    void layOut();
    QRectF barOf(const Stretch &stretch) const;
    qreal scale() const;
    Duration begin() const { return m_mainOnly ? m_timeline.warmUp : Duration(); }
    void paintGround(QPainter *painter, const Stretch &stretch) const;
    qreal slopeOf(const Stretch &rep, const QRectF &bar) const;
    void paintRep(QPainter *painter, const Stretch &rep, const QColor &color) const;

    QPointer<Workspace> m_workspace;
    Workout m_workout;
    GroupId m_group;
    bool m_mainOnly = false;
    std::optional<PaceTable> m_paces;
    Timeline m_timeline;
    std::vector<std::size_t> m_reps; ///< their places in the stretches
    int m_current = -1;
    QColor m_lineColor, m_mainLineColor;
    QVariantMap m_rungColors;
};

} // namespace fivepace
