// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pictureitem.h"
#include "output/sheet.h"
#include "workspace.h"

#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// The pages of a session sheet or of a cycle's plan exactly as they print, one below the other; and what
/// saves or prints them.
class SheetPreview : public fivepace::PictureItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double sessionId READ sessionId WRITE setSessionId NOTIFY documentChanged)
    /// Shown instead of a session where it is not 0.
    Q_PROPERTY(double cycleId READ cycleId WRITE setCycleId NOTIFY documentChanged)
    /// Of the season that is shown instead of both where it is not 0.
    Q_PROPERTY(int seasonYear READ seasonYear WRITE setSeasonYear NOTIFY documentChanged)
    Q_PROPERTY(QString paper READ paper WRITE setPaper NOTIFY documentChanged)
    Q_PROPERTY(bool targets READ targets WRITE setTargets NOTIFY documentChanged)
    Q_PROPERTY(bool guides READ guides WRITE setGuides NOTIFY documentChanged)
    Q_PROPERTY(bool edgeColours READ edgeColours WRITE setEdgeColours NOTIFY documentChanged)
    Q_PROPERTY(int spareRows READ spareRows WRITE setSpareRows NOTIFY documentChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY documentChanged)
    Q_PROPERTY(int pageCount READ pageCount NOTIFY documentChanged)
    /// True where "watch for" and the scale are wanted but the table fills the last page.
    Q_PROPERTY(bool leavesGuidesOut READ leavesGuidesOut NOTIFY documentChanged)
    Q_PROPERTY(QString title READ title NOTIFY documentChanged)
    /// Letters of the pages that no installed font has, and what to install; empty where all are there.
    Q_PROPERTY(QString lettersRemark READ lettersRemark NOTIFY documentChanged)
    /// What the pages say, for screen readers.
    Q_PROPERTY(QString spoken READ spoken NOTIFY documentChanged)
    /// Height of all pages over their width, gaps included.
    Q_PROPERTY(double aspect READ aspect NOTIFY documentChanged)
    Q_PROPERTY(bool landscape READ isLandscape NOTIFY documentChanged)

public:
    explicit SheetPreview(QQuickItem *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double sessionId() const;
    void setSessionId(double id);
    double cycleId() const;
    void setCycleId(double id);
    int seasonYear() const { return m_year; }
    void setSeasonYear(int year);
    /// "a4" or "letter".
    QString paper() const;
    void setPaper(const QString &paper);
    bool targets() const { return m_options.targets; }
    void setTargets(bool on);
    bool guides() const { return m_options.guides; }
    void setGuides(bool on);
    bool edgeColours() const { return m_options.edgeColours; }
    void setEdgeColours(bool on);
    int spareRows() const { return m_options.spareRows; }
    void setSpareRows(int rows);

    bool isFound() const { return !m_document.isEmpty(); }
    int pageCount() const { return m_document.pageCount(); }
    bool leavesGuidesOut() const { return !m_document.complete; }
    QString title() const { return m_document.title; }
    QString lettersRemark() const;
    QString spoken() const { return m_document.plainText(); }
    double aspect() const;
    bool isLandscape() const { return pageSize().width() > pageSize().height(); }

    /// False after `Workspace::failed` was emitted.
    Q_INVOKABLE bool savePdf(const QString &path);
    /// All pages, to a printer of this computer; false after `Workspace::failed` was emitted.
    Q_INVOKABLE bool printTo(const QString &printerName, int copies);

Q_SIGNALS:
    void workspaceChanged();
    void documentChanged();

protected:
    void draw(QPainter &painter) override;

private:
    void rebuild();
    QSizeF pageSize() const;
    template <class T> void setOption(T &option, const T &value);

    QPointer<Workspace> m_workspace;
    SessionId m_session;
    CycleId m_cycle;
    int m_year = 0;
    output::SheetOptions m_options;
    output::Document m_document; ///< without pages where nothing is found
};

} // namespace fivepace
