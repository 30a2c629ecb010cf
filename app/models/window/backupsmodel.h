// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupkeeper.h"
#include "copysaver.h"
#include "settings.h"
#include "text/tone.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

#include <atomic>
#include <functional>
#include <future>
#include <memory>

namespace fivepace {

/// The backups of the open squad, newest first. What each holds, what is new in the newest of them, and how
/// the chosen one differs from now, is read on a helper thread.
class BackupsModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(fivepace::Settings *settings READ settings WRITE setSettings NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Row of the chosen backup; -1 for none.
    Q_PROPERTY(int chosen READ chosen WRITE setChosen NOTIFY chosenChanged)
    /// "Today 12:10".
    Q_PROPERTY(QString chosenText READ chosenText NOTIFY chosenChanged)
    /// "1.2 MB".
    Q_PROPERTY(QString chosenSize READ chosenSize NOTIFY chosenChanged)
    /// How it differs from now, in words; empty while that is being read.
    Q_PROPERTY(QString difference READ difference NOTIFY differenceChanged)
    /// What can be brought back by itself: { text, place }.
    Q_PROPERTY(QStringList offers READ offers NOTIFY differenceChanged)
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY differenceChanged)
    /// "14 MB in Documents/Fivepace backups".
    Q_PROPERTY(QString placeText READ placeText NOTIFY countChanged)
    /// What stands in the way of the next one: a folder that is not there, or a disk with hardly any room;
    /// empty for nothing.
    Q_PROPERTY(QString placeTrouble READ placeTrouble NOTIFY countChanged)
    /// That the newest by date is not the one with the latest edits; empty where it is.
    Q_PROPERTY(QString dateTrouble READ dateTrouble NOTIFY dateTroubleChanged)
    /// Of the squad's file: "1.2 MB"; empty where there is none.
    Q_PROPERTY(QString fileSize READ fileSize NOTIFY fileSizeChanged)
    /// How much of the backup that is being made of a large squad is done, from 0 to 1; -1 where none is.
    Q_PROPERTY(double making READ making NOTIFY makingChanged)

public:
    enum Role {
        DayRole = Qt::UserRole + 1,
        TimeRole,
        AthletesRole,
        SessionsRole,
        LastLoggedRole,
        SizeRole,
        NewRole,
        StateRole,
        ToneRole
    };

    explicit BackupsModel(QObject *parent = nullptr);
    ~BackupsModel() override;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    Settings *settings() const { return m_settings; }
    void setSettings(Settings *settings);
    int count() const { return static_cast<int>(m_rows.size()); }
    int chosen() const { return m_chosen; }
    void setChosen(int row);
    QString chosenText() const;
    QString chosenSize() const;
    QString difference() const { return m_difference; }
    QStringList offers() const;
    bool canRestore() const;
    QString placeText() const;
    QString placeTrouble() const;
    QString dateTrouble() const;
    QString fileSize() const;
    double making() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Reads the folder anew.
    Q_INVOKABLE void look();
    /// Of a large squad by and by, as what is restored: nobody waits, and `said` or `failed` comes at the
    /// end.
    Q_INVOKABLE void backUpNow();
    /// Gives up the backup that is being made, and what was to follow it.
    Q_INVOKABLE void cancelMaking();
    Q_INVOKABLE void lookInside();
    /// One undo step; what was there is backed up first. False after the workspace's `failed`; true where it
    /// is done, or begun.
    Q_INVOKABLE bool restoreAll();
    /// `place` in `offers`.
    Q_INVOKABLE bool restoreOne(int place);

Q_SIGNALS:
    void workspaceChanged();
    void countChanged();
    void chosenChanged();
    void differenceChanged();
    void dateTroubleChanged();
    void fileSizeChanged();
    void makingChanged();

private:
    struct Row {
        Backup backup;
        std::optional<Result<BackupFacts>> facts; ///< nothing while they are being read
        QString isNew; ///< what it has that the backup before it has not; empty while that is not known
    };
    struct Offer {
        QString text;
        Edit edit;
    };
    /// What was found out about the chosen backup.
    struct Comparison {
        QString words;
        std::vector<Offer> offers;
        Edit all;
        bool isKnown = false;
    };

    bool hasSquad() const;
    void follow();
    QString dayText(const Backup &backup) const;
    QString momentText(const Backup &backup) const;
    QString newsOf(const Row &row) const;
    static QString stateOf(const Row &row);
    static Tone toneOf(const Row &row);
    void readFacts();
    void readNews(const std::vector<Backup> &backups, int round);
    template <class Change> void tellRow(std::size_t row, int round, Change change);
    void compare();
    void show(std::shared_ptr<const Comparison> comparison);
    bool backUpThen(std::function<bool()> then);
    void endMaking(const Result<> &made);
    bool restore(const Edit &edit);
    static Comparison compared(const Result<Squad> &now, const Result<Squad> &then, const QString &name);

    QPointer<Workspace> m_workspace;
    QPointer<Settings> m_settings;
    std::vector<Row> m_rows;
    int m_chosen = -1;
    QString m_difference;
    std::shared_ptr<const Comparison> m_comparison = std::make_shared<Comparison>(); ///< never null
    CopySaver m_saver; ///< of the backup that is being made
    std::function<bool()> m_then; ///< what is to follow it
    std::atomic<int> m_asked = 0; ///< how often the squad was another one since
    std::future<void> m_facts, m_compare;
    std::atomic<int> m_round = 0; ///< of looking; what was asked in an earlier one is dropped, and ends
};

} // namespace fivepace
