// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example/example.h"
#include "hands/hand.h"

#include <QQuickWindow>

#include <fcntl.h>
#include <unistd.h>

using namespace fivepace;
using namespace fivepace::test;

namespace {

constexpr int kPatienceMs = 60'000;

/// The manager of the desktop's session (sessionmanager.cpp), which is there before the program is.
class SessionManager {
public:
    SessionManager()
    {
        int orders[2], answers[2];
        if (::pipe(orders) != 0 || ::pipe(answers) != 0)
            return;
        if (::fork() == 0) {
            ::dup2(orders[0], STDIN_FILENO);
            ::dup2(answers[1], STDOUT_FILENO);
            ::close(orders[1]);
            ::execl(SESSION_MANAGER_PROGRAM, SESSION_MANAGER_PROGRAM, nullptr);
            ::_exit(1);
        }
        ::close(orders[0]);
        ::close(answers[1]);
        m_orders = orders[1];
        m_answers = answers[0];
        ::fcntl(m_orders, F_SETFD, FD_CLOEXEC);
        for (char letter = 0; ::read(m_answers, &letter, 1) == 1 && letter != '\n';)
            m_address += letter;
        ::fcntl(m_answers, F_SETFL, O_NONBLOCK);
    }
    ~SessionManager() { ::close(m_orders); }
    Q_DISABLE_COPY_MOVE(SessionManager)

    const QByteArray &address() const { return m_address; }
    void order(const QByteArray &what) const
    {
        const auto line = what + '\n';
        if (::write(m_orders, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
            qFatal("the session's manager is gone");
    }
    bool says(const QByteArray &what)
    {
        return QTest::qWaitFor(
            [&] {
                char read[256];
                const auto count = ::read(m_answers, read, sizeof read);
                m_said.append(read, std::max<ssize_t>(count, 0));
                const auto end = m_said.indexOf('\n');
                if (end < 0)
                    return false;
                const auto line = m_said.left(end);
                m_said.remove(0, end + 1);
                return line == what;
            },
            kPatienceMs);
    }

private:
    int m_orders = -1, m_answers = -1;
    QByteArray m_address, m_said;
};

SessionManager *manager = nullptr;

} // namespace

/// A desktop's session that ends, by the protocol that desktops speak.
class TestSessionEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormThatIsOpenHoldsUpTheEndOrComesBack()
    {
        Hand hand({ .squad = exampleSquad(kToday) });
        QVERIFY(manager->says("there"));
        manager->order("end, and ask");
        hand.insist(manager->says("saved"), "where nothing is typed the session may end");
        hand.seesNo("Close, and drop what is not stored?");

        hand.goTo("Squad");
        hand.clickOn("Add athlete");
        hand.sees("Cancel");
        hand.type("Somebody New");
        manager->order("end, and ask");
        hand.insist(manager->says("held up"), "the end of the session is held up");
        hand.sees("Close, and drop what is not stored?");
        hand.seesFocusOn("Go back to it"); // a key that was on its way drops nothing
        hand.press(Qt::Key_Return);
        hand.seesNo("Close, and drop what is not stored?");
        hand.insist(hand.program().settings().leftTyped().isEmpty(), "it is back in its form");
        hand.type(" er"); // goes on where it was
        hand.sees("Somebody New er");

        manager->order("end in silence");
        hand.insist(manager->says("saved"), "a session that may not ask ends");
        hand.insist(hand.program().settings().leftTyped().contains("Somebody New er"),
            "what is typed comes back at the next start");
        hand.program().settings().setLeftTyped({});
    }
};

int main(int argc, char *argv[])
{
    SessionManager there;
    manager = &there;
    qputenv("SESSION_MANAGER", there.address());
    return runByHand<TestSessionEnd>(argc, argv);
}

#include "tst_sessionend.moc"
