package pe.gob.indecopi.consumidor.conversacion;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Queue;
import pe.gob.indecopi.platform.prueba.AlmacenDePrueba;

/** The same database by a connection that notes what it is asked. */
final class ContadorDeMandos {
  private ContadorDeMandos() {}

  static MongoDatabase sobre(MongoDatabase base, Queue<String> notas) {
    var ajustes =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(AlmacenDePrueba.uri()))
            .addCommandListener(
                new CommandListener() {
                  @Override
                  public void commandStarted(CommandStartedEvent suceso) {
                    var nombre = suceso.getCommandName();
                    var sobreQue = suceso.getCommand().get(nombre);
                    if (sobreQue != null && sobreQue.isString()) {
                      notas.add(nombre + " " + sobreQue.asString().getValue());
                    }
                  }
                })
            .build();
    return MongoClients.create(ajustes).getDatabase(base.getName());
  }
}
