// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/calendarevent.h"
#include "domain/squad/edit.h"
#include "domain/squad/squad.h"
#include "storage/store.h"

#include <QDate>
#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace fivepace {

/// Whoever can make anew what was written here, where something else wrote over the file itself.
class Rescuer {
public:
    virtual ~Rescuer() = default;
    virtual bool canRescue() = 0;
    /// A new squad file of all that was written here. Errc as `Store::create` and `Store::apply`.
    virtual Result<> rescueAs(const std::string &path) = 0;
};

/// The open squad: the one door between the screen and the file. Holds the squad as values, applies edits,
/// and tells the models. `today` is fixed for a run where it was given on the command line.
class Workspace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY opened)
    Q_PROPERTY(bool isOpening READ isOpening NOTIFY openingChanged)
    Q_PROPERTY(bool isReadOnly READ isReadOnly NOTIFY opened)
    Q_PROPERTY(QString writer READ writer NOTIFY opened)
    /// Why it can only be read, where no other program writes it and the rights are there; else empty.
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY opened)
    Q_PROPERTY(bool isLockedElsewhere READ isLockedElsewhere NOTIFY opened)
    Q_PROPERTY(bool isLookingBack READ isLookingBack NOTIFY opened)
    Q_PROPERTY(bool isBackup READ isBackup NOTIFY opened)
    /// How much of a large copy is saved, from 0 to 1; -1 where none is being saved.
    Q_PROPERTY(double copying READ copying NOTIFY copyingChanged)
    /// How much of a large edit is stored, from 0 to 1; -1 where none is being stored.
    Q_PROPERTY(double storing READ storing NOTIFY storingChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(bool canKeepBeside READ canKeepBeside NOTIFY troubleChanged)
    Q_PROPERTY(bool canTakeOver READ canTakeOver NOTIFY canTakeOverChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY opened)
    Q_PROPERTY(QString filePath READ filePath NOTIFY opened)
    Q_PROPERTY(bool hasAthletes READ hasAthletes NOTIFY squadChanged)
    Q_PROPERTY(QString openFailure READ openFailure NOTIFY openFailureChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged)
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged)

public:
    /// `parent` has no default, since QML would then make an object of its own instead of calling `create`.
    explicit Workspace(QObject *parent);
    ~Workspace() override;
    /// The object that main or the test made and handed to `makeCurrent`.
    static Workspace *create(QQmlEngine *engine, QJSEngine *);
    static void makeCurrent(Workspace *workspace);

    /// Opens a file for writing, or for reading where another program has it; false after `failed` was
    /// emitted.
    Q_INVOKABLE bool openFile(const QString &path);
    /// The same in two steps, so that the squad is read while the window is being made: `isOpening` from the
    /// first step to the second, which waits for what is not read yet.
    void startOpening(const QString &path);
    void finishOpening();
    /// A new file: empty, or with the example squad.
    Q_INVOKABLE bool createFile(const QString &path);
    bool createExample(const QString &path);
    /// A new empty file under a free name in the user's documents; says where it is.
    Q_INVOKABLE bool createOwn();
    /// The coach's own copy of the example squad, made in the user's data folder where there is none yet.
    Q_INVOKABLE bool openExample();
    /// A checked copy of the whole file; false after `failed` was emitted. A large one is made by and by:
    /// true where it was begun, and `said` or `failed` follows.
    Q_INVOKABLE bool saveCopy(const QString &path);
    double copying() const;
    /// Gives up the copy that is being saved; what stood in its place stays.
    Q_INVOKABLE void cancelCopy();
    /// Waits for what is being stored, and for the copy that is being saved: the window closes, or another
    /// squad comes. False after `failed` was emitted.
    Q_INVOKABLE bool finishCopy();
    /// Shows a backup, which cannot be changed, until `comeBack`; false after `failed` was emitted.
    bool lookBack(const QString &backup);
    bool isLookingBack() const;
    /// That what is open is one of the copies that the program made, looked back at or not.
    bool isBackup() const;
    /// Back to the squad that was open before `lookBack`.
    Q_INVOKABLE bool comeBack();
    /// Takes over an open store (tests use one in memory).
    bool adopt(std::unique_ptr<Store> store);

    bool isOpen() const;
    bool isOpening() const;
    bool isReadOnly() const;
    QString writer() const;
    QString obstacle() const;
    /// The file was opened for reading, and whoever wrote it is gone.
    bool canTakeOver() const;
    /// Whoever holds the file is on another computer: only the coach can know whether it is still open there.
    bool isLockedElsewhere() const;
    /// Writes from now on; false after `failed` was emitted. Of a file that is locked elsewhere that is for
    /// where the coach was asked.
    Q_INVOKABLE bool takeOver();
    /// Why nothing can be written any more: something else wrote, replaced, moved or took over the file.
    /// Empty where all is well.
    QString trouble() const;
    /// What was written here is still there although something else has the file's name, or can be made anew
    /// where something else wrote over the file: `keepBeside` saves it.
    bool canKeepBeside() const;
    /// Null for nobody; lives as long as it is set.
    void setRescuer(Rescuer *rescuer);
    /// Saves what was written here under a free name beside the file, and goes on with that; false after
    /// `failed` was emitted.
    Q_INVOKABLE bool keepBeside();
    /// Reads the file as it is now and goes on with that; false after `failed` was emitted.
    Q_INVOKABLE bool readAgain();
    /// Follows what another program wrote into a file that is only read here, and sees whether one that is
    /// written here is still the same; called again and again.
    void lookAtFile();
    /// Lets go of sessions and entries that were read, where they are many; for whoever reads far back,
    /// between events only.
    void letGoOfPast();
    /// Reads the whole file through on a helper thread; `failed` says where it is damaged.
    void checkFile();
    QString fileName() const;
    QString filePath() const;
    bool hasAthletes() const;
    /// Why the last file could not be opened; empty where it could.
    QString openFailure() const;
    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const;
    QString redoText() const;

    const Squad &squad() const;
    /// Null where nothing is open; for what is no edit: copies and checks of the file.
    const Store *store() const;
    Date today() const;
    void setToday(Date today);
    IdSource &ids();

    /// The only way to change anything. False after `failed` was emitted; then nothing has changed.
    bool perform(const Edit &edit);
    /// The same, and of an edit of many values by and by: true where it was begun, and `stored` and
    /// `performed`, or `failed`, follow. Whatever else writes waits for it.
    bool performInSteps(Edit edit);
    double storing() const;
    /// Gives up what is being stored, undone or redone by and by: nothing of it stays.
    Q_INVOKABLE void cancelStoring();
    /// Waits for what is being stored, where there is something.
    void finishStoring();
    /// What calendars are to be sent, kept as sent (see Store); nothing after `failed` was emitted.
    std::optional<std::vector<CalendarEvent>> issueCalendar(
        const std::string &calendar, const std::vector<CalendarEvent> &now, Date from);
    /// Of many values by and by, as `performInSteps`.
    Q_INVOKABLE bool undo();
    Q_INVOKABLE bool redo();

    /// Models start afresh: what they show is written otherwise from now on.
    Q_INVOKABLE void refresh();
    /// Emits `said`; for what is not an edit.
    Q_INVOKABLE void say(const QString &sentence);
    /// The one gate where an Error becomes a sentence.
    void report(const Error &error);

Q_SIGNALS:
    /// The open file is about to be let go; it can still be read.
    void closing();
    /// A file was opened or replaced: models start afresh.
    void opened();
    void openingChanged();
    void canTakeOverChanged();
    void copyingChanged();
    void troubleChanged();
    /// After success; models follow it without asking the file again.
    void edited(const fivepace::Edit &edit);
    /// Many values were written, undone or redone at once; instead of `edited`, and after `opened`.
    void stored();
    void storingChanged();
    /// After `failed`: it was an edit that did not go in.
    void refused();
    void historyChanged();
    /// After `opened` and `edited`.
    void squadChanged();
    void openFailureChanged();
    /// A sentence for the coach.
    void failed(const QString &sentence);
    /// A short confirmation of what is no edit ("Saved sheet.pdf"); there is nothing to take back.
    void said(const QString &sentence);
    /// An edit was made, that undo takes back ("Session moved to Fri 8 May").
    void performed(const QString &sentence);
    /// An edit was taken back; it can be done again.
    void tookBack(const QString &sentence);

private:
    enum class Turn { New, Undone, Redone };

    bool takeOver(Result<std::unique_ptr<Store>> store);
    void sayWhatWasFound();
    bool adopt(std::unique_ptr<Store> store, Result<Squad> squad);
    void fail(const Error &error);
    void setTrouble(const QString &sentence);
    void refuse(const Error &error);
    void dropOpening();
    bool follow(const Edit &edit);
    void take(Squad squad);
    void catchUp();
    void readAnew();
    void recover(const Error &error);
    QString freeNameBeside() const;
    void endCopy(const QString &path, const Result<> &saved);
    bool canEdit();
    void storeInSteps(std::unique_ptr<SteppedEdit> edit, Turn turn);
    bool storeOn();
    void sayStored(const Edit &edit, Turn turn);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fivepace
